import { expect } from '@open-wc/testing';
import { OPEN, overlay } from '../../src/words/override.js';

const builtIn = {
  title: 'Title',
  review: null as unknown,
  sections: {
    help: { title: 'Help', blocks: { call: 'Call now.', calm: ['It ', { term: 'x' }] } },
  },
  ui: { print: 'Print', blocks: { stop: 'Stop?' } },
  glossary: { x: { term: 'X', definition: 'A letter.' } },
  published: '2026-01-02',
  translation: { status: 'original' },
  count: 3,
  extra: null as unknown,
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

  it('takes a whole attestation, and takes one away', () => {
    const review = { name: 'N', credentials: 'MD', date: '2026-01-01' };
    expect(lay({ review }).words.review).to.deep.equal(review);
    const own = overlay({ ...builtIn, review }, { review: null }, { safety });
    expect(own.refusals).to.be.empty;
    expect(own.words.review).to.equal(null);
  });

  it('keeps the kind of what is no text, and fills what is empty with anything', () => {
    const { words, refusals } = lay({ count: 4, extra: { any: 1 } });
    expect(refusals).to.be.empty;
    expect(words).to.include({ count: 4 });
    expect(words.extra).to.deep.equal({ any: 1 });
  });

  it('says when it was published and how far its translation is, in the known forms', () => {
    for (const status of ['original', 'draft', 'checked'])
      expect(lay({ translation: { status } }).words.translation).to.deep.equal({ status });
    for (const published of ['2026-01-31', '2026-10-09', '2026-12-10', '2025-02-29'])
      expect(lay({ published }).words.published, published).to.equal(published);
  });
});

/** What is said of each refusal: its pointer and its reason. */
const refusedOf = (override: unknown): readonly (readonly [string, string])[] =>
  lay(override).refusals.map(({ pointer, reason }) => [pointer, reason] as const);

describe('a refused override', () => {
  for (const [what, override, pointer, reason] of [
    ['an unknown key', { tilte: 'x' }, '/tilte', 'is not known'],
    ['a wrong kind', { count: '4' }, '/count', 'must be a number'],
    ['a text in place of a group', { ui: 'x' }, '/ui', 'must be an object'],
    ['markup', { title: '<b>' }, '/title', 'must be non-empty text without < or >'],
    [
      'safety text',
      { sections: { help: { blocks: { call: 'Later.' } } } },
      '/sections/help/blocks/call',
      "is safety text: add to it, don't change it",
    ],
    ['brackets', { title: 'A [' }, '/title', 'must be text without [ or ]'],
    [
      'unknown ids',
      { sections: { help: { blocks: { calm: '[[no]]' } } } },
      '/sections/help/blocks/calm',
      'names unknown ids: no',
    ],
    [
      'a state of its own',
      { translation: { status: 'fine' } },
      '/translation/status',
      'must match ^(original|draft|checked)$',
    ],
    ['no review', { review: 'ours' }, '/review', 'needs valid name, credentials, date'],
    [
      'a review with a key that none has',
      { review: { name: 'N', credentials: 'C', date: '2026-01-01', license: 'L' } },
      '/review',
      'needs valid license',
    ],
  ] as const) {
    it(`says why it takes no ${what}`, () => {
      expect(refusedOf(override)).to.deep.equal([[pointer, reason]]);
    });
  }

  it('tells of all that is wrong, not of the first alone', () => {
    expect(refusedOf({ title: '', ui: { print: 5 } }).map(([pointer]) => pointer)).to.deep.equal([
      '/title',
      '/ui/print',
    ]);
  });

  for (const published of [
    '2026-13-01',
    '2026-00-01',
    '2026-01-32',
    '2026-01-00',
    '2026-01-2x',
    '2026-1-01',
    'x2026-01-01',
    '2026-01-01T00:00',
    20260101,
  ]) {
    it(`takes ${published} for no date`, () => {
      expect(refusedOf({ published }).map(([pointer]) => pointer)).to.deep.equal(['/published']);
    });
  }

  for (const status of [
    'original one',
    'my original',
    'unchecked',
    'checked twice',
    'originaldraft',
  ]) {
    it(`takes "${status}" for no state of a translation`, () => {
      expect(refusedOf({ translation: { status } })).to.have.length(1);
    });
  }

  for (const key of ['Own', 'own-', '-own', 'own block', 'own_block', 'own--block', '']) {
    it(`takes "${key}" for no id of a block`, () => {
      expect(refusedOf({ sections: { help: { blocks: { [key]: 'Words.' } } } })).to.deep.equal([
        [`/sections/help/blocks/${key}`, 'is not known'],
      ]);
    });
  }

  for (const key of ['own', 'own-block', 'a1-b2-c3']) {
    it(`takes "${key}" for the id of a block`, () => {
      expect(refusedOf({ sections: { help: { blocks: { [key]: 'Words.' } } } })).to.be.empty;
    });
  }

  it('adds entries to blocks and signs, and to nothing that only begins or ends so', () => {
    expect(OPEN.test('/emergency/signs')).to.equal(true);
    expect(OPEN.test('/sections/help/blocks')).to.equal(true);
    expect(OPEN.test('/sections/help/blocks/call')).to.equal(false);
    expect(OPEN.test('/sections/help/myblocks')).to.equal(false);
  });

  for (const [what, text] of [
    ['space before', ' Ours'],
    ['space behind', 'Ours '],
    ['a < within', 'a < b'],
    ['a > within', 'a > b'],
    ['nothing', ''],
  ] as const) {
    it(`takes no words with ${what}`, () => {
      expect(refusedOf({ title: text })).to.deep.equal([
        ['/title', 'must be non-empty text without < or >'],
      ]);
    });
  }

  it('takes words of a single letter', () => {
    expect(lay({ title: 'X' }).words.title).to.equal('X');
  });

  it('draws no inline form without being told where, and finds no term without a glossary', () => {
    const calm = (words: object) => overlay(words, { calm: 'A [[x]].' }, { safety });
    expect(calm({ calm: 'So.' }).refusals[0]?.reason).to.include('without [ or ]');
    const anywhere = overlay({ calm: 'So.' }, { calm: 'A [[x]] [@b].' }, { safety, inline: /^/ });
    expect(anywhere.refusals[0]?.reason).to.equal('names unknown ids: x, b');
  });
});
