import { expect } from '@open-wc/testing';
import { overlay } from '../../src/shared/override.js';

const builtIn = {
  title: 'Title',
  review: null as unknown,
  sections: {
    help: { title: 'Help', blocks: { call: 'Call now.', calm: ['It ', { term: 'x' }] } },
  },
  ui: { print: 'Print', blocks: { stop: 'Stop?' } },
  glossary: { x: { term: 'X', definition: 'A letter.' } },
};
const safety = /^\/sections\/help\/blocks\/call$/;
const inline = /^\/sections\/[^/]+\/blocks\//;
const lay = (override: unknown) =>
  overlay(builtIn, override, { safety, inline, references: { b: {} } });

describe("a clinic's override", () => {
  it('changes only what it names and parses its inline forms', () => {
    const { words, refusals } = lay({
      title: 'Ours',
      sections: { help: { blocks: { calm: 'A [@b]' } } },
    });
    expect(refusals).to.be.empty;
    expect(words.title).to.equal('Ours');
    expect(words.sections.help.blocks.calm).to.deep.equal(['A', { cite: ['b'] }]);
    expect(words.ui).to.deep.equal(builtIn.ui);
  });

  it('adds a block of its own', () => {
    const { words } = lay({ sections: { help: { blocks: { door: 'Our door is open.' } } } });
    expect(words.sections.help.blocks).to.have.property('door', 'Our door is open.');
  });

  for (const [what, override, pointer] of [
    ['an unknown key', { tilte: 'x' }, '/tilte'],
    ['a wrong kind', { title: 3 }, '/title'],
    ['empty words', { ui: { print: ' ' } }, '/ui/print'],
    ['markup', { title: '<b>x</b>' }, '/title'],
    [
      'changed safety text',
      { sections: { help: { blocks: { call: 'Later.' } } } },
      '/sections/help/blocks/call',
    ],
    [
      'an inline form where none is drawn',
      { ui: { blocks: { a: 'Is [[x]] it?' } } },
      '/ui/blocks/a',
    ],
    ['the same in place of built-in words', { ui: { print: 'Print [@b]' } }, '/ui/print'],
    [
      'an unknown reference',
      { sections: { help: { blocks: { calm: 'So. [@b; @nope]' } } } },
      '/sections/help/blocks/calm',
    ],
    [
      'an unknown term, whatever it is called',
      { sections: { help: { blocks: { own: 'A [[toString|word]].' } } } },
      '/sections/help/blocks/own',
    ],
    ['a review without a name', { review: { date: '2026-01-01' } }, '/review'],
    ['a key that needs escaping', { 'a/b~c': 'x' }, '/a~1b~0c'],
    ['something that is no object', 'words', ''],
  ] as const) {
    it(`refuses ${what}, names its pointer and keeps the built-in words whole`, () => {
      const { words, refusals } = lay(override);
      expect(refusals.map((each) => each.pointer)).to.deep.equal([pointer]);
      expect(words).to.equal(builtIn);
    });
  }

  it('names what an inline form leads to in vain', () => {
    const { refusals } = lay({ sections: { help: { blocks: { calm: '[[nope]] [@b; @no]' } } } });
    expect(refusals[0]?.reason).to.include('nope, no');
  });

  it('takes a whole attestation', () => {
    const review = { name: 'N', credentials: 'MD', date: '2026-01-01' };
    expect(lay({ review }).words.review).to.deep.equal(review);
  });
});
