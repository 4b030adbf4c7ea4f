import { expect } from '@open-wc/testing';
import { layOver, type ContentOptions } from '../../src/words/laid-over.js';

const packs = {
  en: { title: 'Title', warning: 'Call.' },
  es: { title: 'Título', warning: 'Llame.' },
};
const options: ContentOptions = {
  safety: /^\/warning$/,
  mayHide: (id) => ['tips', 'tips/sleep', 'more'].includes(id),
  whyStay: (ids) => (ids.length > 2 ? 'would leave nothing' : undefined),
};
const lay = (value: unknown, languages?: readonly string[]) =>
  layOver(packs, value, options, languages);

describe('a clinic’s words, by language', () => {
  it('are laid over the built-in ones of theirs, and leave the others and the built-in ones alone', () => {
    const { words, refusals } = lay({ en: { title: 'Ours' } });
    expect(refusals).to.be.empty;
    expect(words).to.deep.equal({ en: { title: 'Ours', warning: 'Call.' }, es: packs.es });
    expect(packs.en.title).to.equal('Title');
  });

  it('are refused with the language in the pointer', () => {
    expect(lay({ es: { warning: 'Luego.', titel: 'x' } }).refusals).to.deep.equal([
      { pointer: '/es/warning', reason: "is safety text: add to it, don't change it" },
      { pointer: '/es/titel', reason: 'is not known' },
    ]);
  });

  it('must be an object', () => {
    for (const value of ['words', null, [], 5]) {
      const { words, refusals } = lay(value);
      expect(refusals).to.deep.equal([{ pointer: '', reason: 'must be an object' }]);
      expect(words).to.deep.equal(packs);
    }
  });

  it('may be for a language whose words still come, and for no other', () => {
    expect(lay({ de: { title: 'Unser' } }, ['en', 'es', 'de'])).to.deep.equal({
      words: packs,
      refusals: [],
    });
    for (const key of ['de', 'toString'])
      expect(lay({ [key]: {} }).refusals).to.deep.equal([
        { pointer: `/${key}`, reason: 'is not a language of this widget' },
      ]);
  });
});

describe('what a clinic leaves out', () => {
  const hidden = (hide: unknown) => lay({ hide }).refusals;

  it('may be what the widget lets go', () => {
    expect(hidden(['tips', 'tips/sleep'])).to.deep.equal([]);
    expect(hidden([])).to.deep.equal([]);
  });

  it('must be a list', () => {
    expect(hidden('tips')).to.deep.equal([{ pointer: '/hide', reason: 'must be a list of ids' }]);
  });

  it('is neither safety text nor unknown, each by its place in the list', () => {
    expect(hidden(['tips', 'warning', 5])).to.deep.equal([
      { pointer: '/hide/1', reason: '"warning" is unknown or safety text' },
      { pointer: '/hide/2', reason: 'a non-string id is unknown or safety text' },
    ]);
  });

  it('may not be too much together', () => {
    expect(hidden(['tips', 'tips/sleep', 'more'])).to.deep.equal([
      { pointer: '/hide', reason: 'would leave nothing' },
    ]);
  });

  it('is judged together only where each may go', () => {
    expect(hidden(['tips', 'more', 'warning']).map(({ pointer }) => pointer)).to.deep.equal([
      '/hide/2',
    ]);
  });

  it('is nothing where the widget lets nothing go', () => {
    const { refusals } = layOver(packs, { hide: ['tips'] }, { safety: /$^/ });
    expect(refusals.map(({ pointer }) => pointer)).to.deep.equal(['/hide/0']);
    expect(layOver(packs, { hide: [] }, { safety: /$^/ }).refusals).to.deep.equal([]);
  });
});
