import { expect, fixture } from '@open-wc/testing';
import { explainerFacts, ketamineExplainerPacks } from '../../src/content/locales.js';
import type { Risk } from '../../src/content/types-of-words.js';
import { dotPath, iconArray } from '../../src/reading/icon-array.js';
import { compare, flipped, gapOf, sayFinding, valuesOf } from '../../src/reading/risk.js';

/** Dots that a path draws: one at its start and one a step on. */
const dotsIn = (path: string): number =>
  [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.round(Number(length) / 10) + 1,
    0,
  );

const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const WORDS = ketamineExplainerPacks.en.findings;
const TITLE = { titleId: 'title' };

describe('a risk record', () => {
  it('draws as many dots as it counts people', () => {
    for (let count = 0; count <= 100; count++)
      expect(dotsIn(dotPath(count)), String(count)).to.equal(count);
  });

  it('says the same in words, number, picture and table, whatever the record holds', async () => {
    for (const lang of ['en', 'es'] as const) {
      for (let round = 0; round < 25; round++) {
        const treated = (round * 37) % 101;
        const comparison = (round * 61 + 13) % 101;
        const { findings: words } = ketamineExplainerPacks[lang];
        const record: Risk = { ...explainerFacts.featured, treated, comparison };
        const figure = await fixture(iconArray(record, words, TITLE) as never);
        const groups = [...figure.querySelectorAll('.groups > div')];
        const picture = figure.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
        for (const [index, count] of [treated, comparison].entries()) {
          const said = lang === 'en' ? `${count} of 100` : `${count} de 100`;
          expect(text(groups[index]?.querySelector('b'))).to.equal(said);
          expect(dotsIn(groups[index]?.querySelector('.dot')?.getAttribute('d') ?? '')).to.equal(
            count,
          );
          expect(text(figure.querySelectorAll('tbody td')[index])).to.equal(said);
          expect(picture).to.include(said);
        }
        expect(text(figure.querySelector('dd'))).to.include(String(Math.abs(treated - comparison)));
      }
    }
  });

  it('shows everyone in both groups, so that the others are seen too', async () => {
    const figure = await fixture(iconArray(explainerFacts.featured, WORDS, TITLE) as never);
    for (const ring of figure.querySelectorAll('.ring')) {
      expect(dotsIn(ring.getAttribute('d') ?? '')).to.equal(explainerFacts.featured.denominator);
    }
  });

  it('draws nothing where there was no comparison group', () => {
    const alone: Risk = { ...explainerFacts.featured, comparison: null };
    expect(iconArray(alone, WORDS, TITLE)).to.equal(undefined);
  });

  it('gives the difference with its range', () => {
    const { gap, low, high } = valuesOf(explainerFacts.featured, WORDS);
    expect(gap).to.equal(
      explainerFacts.featured.treated - (explainerFacts.featured.comparison ?? 0),
    );
    expect(low).to.be.below(gap);
    expect(high).to.be.above(gap);
  });

  it('says that there was no comparison group', () => {
    const alone: Risk = { ...explainerFacts.featured, comparison: null };
    expect(sayFinding(alone, WORDS)).to.include('no group to compare with');
  });

  it('says which way a gap goes, and whether it may be chance', () => {
    const { featured } = explainerFacts;
    const at = (treated: number, comparison: number, low: number, high: number): string =>
      gapOf(
        {
          ...featured,
          treated,
          comparison,
          difference: { perDenominator: treated - comparison, low, high, method: 'published' },
        },
        WORDS,
      );
    expect(at(59, 45, 5, 22)).to.equal('14 more of 100. The true gap could be 5 to 22.');
    expect(at(46, 63, -30, -2)).to.equal('17 fewer of 100. The true gap could be 2 to 30.');
    expect(at(27, 13, -0.6, 28)).to.equal(
      '14 more of 100. The true gap could run from 1 fewer to 28 more.',
    );
    expect(at(40, 40, -5, 5)).to.include('No gap.');
  });

  it('can be seen from the other group, with the same people on each side', () => {
    const { featured } = explainerFacts;
    const turned = flipped(featured, WORDS);
    if (!turned) throw new Error('the featured record has a comparison group');
    expect(turned.risk.treated).to.equal(featured.comparison);
    expect(turned.risk.comparison).to.equal(featured.treated);
    expect(turned.words.risks[featured.id]?.treatment).to.equal(
      WORDS.risks[featured.id]?.comparison,
    );
    expect(flipped(turned.risk, turned.words)?.risk).to.deep.equal(featured);
    expect(gapOf(turned.risk, turned.words)).to.include('fewer');
  });

  it("doesn't compile with another denominator or time", () => {
    const inFour = { count: 59, denominator: 100, time: '4 weeks' } as const;
    compare(inFour, { count: 45, denominator: 100, time: '4 weeks' });
    // @ts-expect-error: of a thousand, not of a hundred
    compare(inFour, { count: 45, denominator: 1000, time: '4 weeks' });
    // @ts-expect-error: at another time
    compare(inFour, { count: 45, denominator: 100, time: '8 weeks' });
  });
});
