import { expect } from '@open-wc/testing';
import { questionnaireFacts } from '../../../src/content/locales.js';
import {
  asksFunctional,
  bandOf,
  callsForCrisisHelp,
  carriedOver,
  maxOf,
  totalOf,
} from '../../../src/elements/symptom-check/score.js';
import { instrument } from './support.js';

/** Every set of answers 0 to 3 to so many items. */
function* everySet(length: number): Generator<number[]> {
  for (let code = 0; code < 4 ** length; code++) {
    yield Array.from({ length }, (_, item) => Math.floor(code / 4 ** item) % 4);
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

describe('the score', () => {
  for (const each of questionnaireFacts.instruments) {
    const { id, items } = each;

    it(`of ${id} is the sum, and in exactly one band, for every set of answers there is`, () => {
      let sets = 0;
      for (const values of everySet(items.length)) {
        const answers = Object.fromEntries(items.map((item, at) => [item.id, values[at] ?? 0]));
        const total = totalOf(each, answers);
        const bands = each.bands.filter(({ min, max }) => sum(values) >= min && sum(values) <= max);
        if (total !== sum(values) || bands.length !== 1 || bandOf(each, total) !== bands[0]) {
          throw new Error(`wrong for ${values.join()}`);
        }
        sets += 1;
      }
      expect(sets).to.equal(4 ** items.length);
    });

    it(`of ${id} does not exist while any answer is missing`, () => {
      for (const missing of items) {
        const others = items.filter((item) => item !== missing);
        const answers = Object.fromEntries(others.map((item) => [item.id, 1]));
        expect(totalOf(each, answers), missing.id).to.equal(undefined);
      }
    });

    it(`of ${id} never counts the functional item or anything else`, () => {
      const answers = Object.fromEntries(items.map((item) => [item.id, 1]));
      const more = { ...answers, [each.functional?.id ?? 'other']: 3, stray: 3 };
      expect(totalOf(each, more)).to.equal(items.length);
    });

    it(`of ${id} outside its range has no band`, () => {
      expect(() => bandOf(each, -1)).to.throw(RangeError, `${id}: no band for -1`);
      expect(() => bandOf(each, maxOf(each) + 1)).to.throw(RangeError);
    });
  }

  it('calls for crisis help at every value above zero of the item about self-harm, and only then', () => {
    const phq9 = instrument('phq-9');
    const others = Object.fromEntries(phq9.items.slice(0, 8).map(({ id }) => [id, 3]));
    expect(callsForCrisisHelp(phq9, { ...others, 'phq9-9': 0 })).to.equal(false);
    for (const value of [1, 2, 3]) {
      expect(callsForCrisisHelp(phq9, { 'phq9-9': value }), String(value)).to.equal(true);
    }
    expect(callsForCrisisHelp(phq9, others), 'no answer').to.equal(false);
    expect(callsForCrisisHelp(instrument('gad-7'), { 'gad7-7': 3 })).to.equal(false);
  });

  it('asks the functional item as soon as any item is above zero', () => {
    const phq9 = instrument('phq-9');
    expect(asksFunctional(phq9, {})).to.equal(false);
    expect(asksFunctional(phq9, { 'phq9-1': 0 })).to.equal(false);
    for (const { id } of phq9.items) expect(asksFunctional(phq9, { [id]: 1 }), id).to.equal(true);
    expect(asksFunctional(instrument('phq-2'), { 'phq2-1': 3 })).to.equal(false);
  });

  it('carries the PHQ-2 over to the same two items of the PHQ-9', () => {
    const carried = carriedOver(instrument('phq-2'), instrument('phq-9'), {
      'phq2-1': 2,
      'phq2-2': 1,
    });
    expect(carried).to.deep.equal({ 'phq9-1': 2, 'phq9-2': 1 });
  });
});
