import { expect } from '@open-wc/testing';
import { txOptionsComparePacks } from '../../../src/content/locales.js';
import { flipped } from '../../../src/reading/risk.js';
import {
  all,
  comparison,
  facts,
  frames,
  openPictures,
  tableRows,
  text,
  type Compare,
} from './support.js';

const dotsIn = (path: string | null | undefined): number =>
  [...(path ?? '').matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.round(Number(length) / 10) + 1,
    0,
  );

const NOT_COMPARE = txOptionsComparePacks.en.table.notCompare as string;

/** Every finding that a comparison of all options and rows must show, with the place it has. */
const told = facts.options.flatMap((option) =>
  option.findings
    .filter(({ id }) => facts.risks[id])
    .map((each) => ({ ...each, option: option.id })),
);

const pictures = (element: Compare): HTMLDetailsElement[] =>
  all<HTMLDetailsElement>(element, '.finding > details');

/** The finding as drawn, in the cell where it belongs. */
function drawn(element: Compare, order: readonly string[], each: (typeof told)[number]): Element {
  const row = tableRows(element)[facts.rows.findIndex(({ id }) => id === each.row)]!;
  const cell = row.querySelectorAll(':scope > td')[order.indexOf(each.option)]!;
  const here = told.filter(({ option, row: at }) => option === each.option && at === each.row);
  return cell.querySelectorAll('.finding')[here.indexOf(each)]!;
}

describe('findings in <tx-options-compare>', () => {
  for (const lang of ['en', 'es'] as const) {
    it(`say the same in words, number, picture and table, whichever side they are seen from, ${lang}`, async () => {
      const element = await comparison({ lang });
      const pack = txOptionsComparePacks[lang];
      const order = facts.options.map(({ id }) => id);
      element.setAttribute('options', order.join(' '));
      await element.updateComplete;
      await openPictures(element);
      const of = lang === 'es' ? 'de' : 'of';
      expect(all(element, '.finding')).to.have.lengthOf(told.length);
      for (const each of told) {
        const record = facts.risks[each.id]!;
        const seen = each.flipped
          ? flipped(record, pack.findings)!
          : { risk: record, words: pack.findings };
        const figure = drawn(element, order, each);
        const sentence = text(figure.querySelector('p'));
        const { treated, comparison: other, denominator } = seen.risk;
        const names = seen.words.risks[each.id]!;
        expect(sentence, each.id)
          .to.include(`${treated} ${of} ${denominator}`)
          .and.to.include(names.treatment);
        expect(text(figure.querySelector('dl')), each.id).to.include(names.population);
        if (other === null) {
          expect(figure.querySelector('svg'), each.id).to.equal(null);
          expect(sentence).to.include(pack.findings.picture.alone.split('.').at(-2)!.trim());
          continue;
        }
        expect(sentence, each.id)
          .to.include(`${other} ${of} ${denominator}`)
          .and.to.include(names.comparison);
        const groups = [...figure.querySelectorAll('.groups > div')];
        const said = figure.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
        for (const [index, count] of [treated, other].entries()) {
          const number = `${count} ${of} ${denominator}`;
          expect(text(groups[index]?.querySelector('b')), each.id).to.equal(number);
          expect(dotsIn(groups[index]?.querySelector('.dot')?.getAttribute('d'))).to.equal(count);
          expect(dotsIn(groups[index]?.querySelector('.ring')?.getAttribute('d'))).to.equal(
            denominator,
          );
          expect(text(figure.querySelectorAll('tbody td')[index])).to.equal(number);
          expect(said).to.include(number);
        }
        expect(text(figure.querySelector('dd'))).to.include(String(Math.abs(treated - other)));
      }
    });
  }

  it('tell of each study who took part, how it worked, who paid and how sure it is', async () => {
    const element = await comparison();
    const { picture } = txOptionsComparePacks.en.findings;
    for (const finding of all(element, '.finding')) {
      const terms = [...finding.querySelectorAll('dt')].map(text);
      expect(terms).to.include.members([picture.who, picture.how, picture.paid, picture.sure]);
      for (const each of finding.querySelectorAll('dd')) expect(text(each)).to.not.equal('');
    }
  });

  it('give no gap and no picture where there was no group to compare with', async () => {
    const element = await comparison();
    await openPictures(element);
    const { picture } = txOptionsComparePacks.en.findings;
    const alone = all(element, '.finding').filter((each) => !each.querySelector('figure'));
    expect(alone).to.have.lengthOf(
      told.filter(({ id }) => facts.risks[id]!.comparison === null).length,
    );
    for (const finding of alone) {
      expect([...finding.querySelectorAll('dt')].map(text)).to.not.include(picture.difference);
      expect(text(finding)).to.include('no group to compare with');
    }
  });

  it('are never set against each other unasked: the line above them says that studies differ', async () => {
    const element = await comparison();
    const region = element.shadowRoot!.querySelector('.scroll')!;
    expect(text(region.previousElementSibling)).to.equal(NOT_COMPARE);
    expect(region.getAttribute('aria-describedby')).to.equal(region.previousElementSibling!.id);
    const cards = await comparison({}, '320px');
    for (const pair of all(cards, '.pair')) {
      const warns = text(pair.previousElementSibling) === NOT_COMPARE;
      expect(warns, text(pair)).to.equal(Boolean(pair.querySelector('.finding')));
    }
    const without = await comparison({ rows: 'what' });
    expect(all(without, '.finding')).to.be.empty;
    expect(text(without.shadowRoot!.querySelector('article'))).to.not.include(NOT_COMPARE);
  });

  it('give several reasons for how sure they are as a list', async () => {
    const element = await comparison();
    for (const each of all(element, '.finding dd'))
      expect(text(each).split(/[.!?](?:\s|$)/).length - 1, text(each)).to.be.at.most(5);
    expect(all(element, '.finding dd + dd')).to.not.be.empty;
  });

  it('have an id of their own each, and a name for each picture', async () => {
    for (const width of ['1200px', '320px']) {
      const element = await comparison({}, width);
      await openPictures(element);
      expect(all(element, 'figure.icon-array')).to.not.be.empty;
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const figure of all(element, 'figure.icon-array')) {
        const name = figure.getAttribute('aria-labelledby') ?? '';
        expect(text(figure.querySelector(`[id="${name}"]`))).to.not.equal('');
      }
    }
  });

  it('draw a picture when it is opened, and no other', async () => {
    const element = await comparison();
    expect(all(element, '.finding figure')).to.be.empty;
    const [first] = pictures(element);
    first!.querySelector('summary')!.click();
    await frames();
    expect(all(element, '.finding figure')).to.have.lengthOf(1);
    expect(first!.querySelector('svg')!.getBoundingClientRect().height).to.be.above(0);
    first!.querySelector('summary')!.click();
    await frames();
    expect(all(element, '.finding figure')).to.be.empty;
  });

  for (const width of ['1200px', '320px']) {
    it(`are all drawn and open on paper at once, and closed again after it, at ${width}`, async () => {
      const element = await comparison({}, width);
      const opened = pictures(element)[1]!;
      opened.open = true;
      await frames();
      dispatchEvent(new Event('beforeprint'));
      const every = all<HTMLDetailsElement>(element, '.finding details');
      expect(every.every(({ open }) => open)).to.equal(true);
      for (const picture of pictures(element)) {
        expect(picture.querySelectorAll('.groups svg'), text(picture)).to.have.lengthOf(2);
        expect(picture.querySelector('table')).to.exist;
      }
      // Some browsers tell of what was opened while they still print.
      await frames();
      dispatchEvent(new Event('afterprint'));
      await frames();
      expect(pictures(element).filter(({ open }) => open)).to.deep.equal([opened]);
      expect(all(element, '.finding figure')).to.have.lengthOf(1);
    });
  }

  it('stay open with their study where rows change places', async () => {
    const element = await comparison();
    const open = (): string[] =>
      pictures(element)
        .filter((each) => each.open)
        .map((each) => text(each.querySelector('figcaption')));
    pictures(element)[2]!.open = true;
    await frames();
    const [before] = open();
    const order = tableRows(element).map((row) => text(row.querySelector('th')));
    for (const very of all<HTMLInputElement>(element, '[name=matters-side-effects]').slice(0, 1))
      very.click();
    await element.updateComplete;
    await frames();
    expect(tableRows(element).map((row) => text(row.querySelector('th')))).to.not.deep.equal(order);
    expect(open()).to.deep.equal([before]);
  });

  it('cite their sources by links that lead to the list', async () => {
    const element = await comparison({ options: 'esketamine' });
    const link = all(element, '.finding .cite')[0]!;
    link.click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(element.shadowRoot!.activeElement?.id).to.equal(link.getAttribute('href')?.slice(1));
  });
});
