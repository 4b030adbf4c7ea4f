import { expect } from '@open-wc/testing';
import { compareFacts as facts } from '../../../src/content/locales.js';
import {
  LEAST,
  offered,
  orderRows,
  pairOf,
  pickPair,
  pickedOptions,
  siteOptions,
  siteRows,
  type Marks,
  type Pair,
} from '../../../src/elements/tx-options-compare/selection.js';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const name = (id: string): string => id;
const everyOption = offered(facts, new Set(), name, 'en');
const stays = everyOption.find((each) => each.stays)!;

/** Repeatable choices of some of a list, in some order. */
function* samples<T>(list: readonly T[]): Generator<T[]> {
  for (let seed = 1; seed <= 60; seed++) {
    const rank = (index: number): number =>
      (Math.imul(seed * 31 + index, 2654435761) >>> 0) / 2 ** 32;
    const order = list.map((each, index) => ({ each, rank: rank(index) }));
    const sorted = order.sort((a, b) => a.rank - b.rank).map(({ each }) => each);
    yield sorted.slice(0, seed % (list.length + 1));
  }
}

describe('which options stand side by side', () => {
  it('is by the alphabet of the names in the page’s language, no change last', () => {
    for (const language of ['en', 'es']) {
      const named = offered(facts, new Set(), (id) => (id === 'ect' ? 'ñ' : id), language);
      const shown = ids(named).filter((id) => id !== stays.id);
      const names = shown.map((id) => (id === 'ect' ? 'ñ' : id));
      expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, language)));
      expect(named.at(-1)).to.equal(stays);
    }
  });

  it('leaves out what a site hides, but never so many that there is nothing to compare', () => {
    for (const hidden of samples(ids(facts.options))) {
      const left = offered(facts, new Set(hidden), name, 'en');
      expect(left.length).to.be.at.least(LEAST);
      if (facts.options.length - hidden.length >= LEAST) {
        expect(left.filter(({ id }) => hidden.includes(id))).to.be.empty;
      } else expect(left).to.have.lengthOf(facts.options.length);
    }
  });

  it('is what a site asks for in its order, no change always among it; all where it asks for fewer than two', () => {
    for (const wanted of samples(ids(everyOption))) {
      const shown = siteOptions(everyOption, wanted);
      expect(shown.length).to.be.at.least(LEAST);
      expect(shown).to.include(stays);
      const real = new Set([...wanted, stays.id]);
      if (real.size >= LEAST) expect(ids(shown)).to.deep.equal([...real]);
      else expect(shown).to.equal(everyOption);
    }
    expect(siteOptions(everyOption, undefined)).to.equal(everyOption);
  });

  it('is what a visitor picks, each once, in the site’s order, no change always among it', () => {
    for (const wanted of samples(ids(everyOption))) {
      const bySite = siteOptions(everyOption, wanted);
      for (const picked of samples(ids(everyOption))) {
        const shown = ids(pickedOptions(everyOption, bySite, new Set(picked)));
        expect([...shown].sort()).to.deep.equal([...new Set([...picked, stays.id])].sort());
        const site = ids(bySite);
        expect(shown.filter((id) => site.includes(id))).to.deep.equal(
          site.filter((id) => shown.includes(id)),
        );
      }
      expect(pickedOptions(everyOption, bySite, undefined)).to.equal(bySite);
    }
  });
});

describe('which rows show', () => {
  it('never tells a benefit without every harm and all that is not known', () => {
    const must = facts.rows.filter(({ kind }) => kind === 'harm' || kind === 'unknown');
    for (const wanted of samples(ids(facts.rows))) {
      const shown = siteRows(facts, wanted);
      if (shown.some(({ kind }) => kind === 'benefit')) expect(shown).to.include.members(must);
      expect(ids(shown).slice(0, wanted.length)).to.deep.equal(wanted);
      expect(new Set(shown).size).to.equal(shown.length);
    }
  });

  it('loses and doubles no row when a visitor says what matters, and starts with what matters most', () => {
    const levels = ['very', 'some', 'no', undefined] as const;
    for (let round = 0; round < 80; round++) {
      const marks: Marks = Object.fromEntries(
        facts.domains.flatMap(({ id }, index) => {
          const level = levels[(round * 7 + index * (round + 3)) % 4];
          return level ? [[id, level]] : [];
        }),
      );
      const shown = orderRows(facts.rows, facts, marks);
      expect(ids(shown)).to.have.members(ids(facts.rows));
      expect(shown).to.have.lengthOf(facts.rows.length);
      const first = facts.domains.find(({ id }) => marks[id] === 'very')?.rows[0];
      if (first) expect(shown[0]?.id).to.equal(first);
    }
    expect(orderRows(facts.rows, facts, {})).to.deep.equal(facts.rows);
  });
});

describe('the two options next to one another', () => {
  const values = [undefined, '', 'nobody', ...ids(everyOption)];

  it('are never the same one twice, and there is always a first', () => {
    for (const chosen of samples(everyOption)) {
      if (!chosen.length) continue;
      for (const first of values) {
        for (const second of values) {
          const pair = pairOf(chosen, [first, second]);
          expect(pair.length).to.be.within(1, 2);
          expect(new Set(pair).size).to.equal(pair.length);
          expect(chosen).to.include.members([...pair]);
        }
      }
    }
  });

  it('are what was picked last, and change places where one is picked in the place of the other', () => {
    let pair: Pair = [undefined, undefined];
    for (const [index, ids_] of [...samples(ids(everyOption))].entries()) {
      const [id] = ids_;
      if (!id) continue;
      const before = ids(pairOf(everyOption, pair));
      const place = index % 2 ? 1 : 0;
      pair = pickPair(pairOf(everyOption, pair), place, id);
      const after = ids(pairOf(everyOption, pair));
      expect(after[place]).to.equal(id);
      if (before.includes(id)) expect(after).to.have.members(before);
      else expect(after[1 - place]).to.equal(before[1 - place]);
    }
  });

  it('are one alone when none is wanted beside it', () => {
    const pair = pickPair(pairOf(everyOption, [undefined, undefined]), 1, '');
    expect(ids(pairOf(everyOption, pair))).to.deep.equal([everyOption[0]!.id]);
  });
});
