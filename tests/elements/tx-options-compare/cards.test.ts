import { expect } from '@open-wc/testing';
import {
  all,
  columns,
  comparison,
  facts,
  frames,
  nameOf,
  one,
  tableRows,
  text,
  titleOf,
  words,
  type Compare,
} from './support.js';

const headings = (element: Compare): string[] => all(element, '.cards > h4').map(text);
const selects = (element: Compare): HTMLSelectElement[] => all(element, '.cards select');
/** First the ids that the selects show. */
const shown = (element: Compare): string[] => selects(element).map(({ value }) => value);
async function choose(element: Compare, place: number, id: string): Promise<void> {
  const select = selects(element)[place]!;
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('the cards of <tx-options-compare>', () => {
  it('stand in the place of a table that does not fit its container, whatever the window', async () => {
    const element = await comparison({}, '320px');
    expect(all(element, '.scroll')).to.be.empty;
    expect(element.scrollWidth).to.be.at.most(320);
    element.parentElement!.style.width = '1200px';
    await frames();
    await element.updateComplete;
    expect(all(element, '.cards')).to.be.empty;
    expect(tableRows(element)).to.have.lengthOf(facts.rows.length);
  });

  it('hold every row in the order of the table', async () => {
    const element = await comparison({ rows: 'cost what found' }, '320px');
    const narrow = headings(element);
    element.parentElement!.style.width = '1200px';
    await frames();
    await element.updateComplete;
    const wide = tableRows(element).map((row) => text(row.querySelector('th')));
    expect(wide.map((title, index) => title.startsWith(narrow[index]!))).to.not.include(false);
    expect(narrow[0]).to.equal(titleOf('cost'));
    expect(wide).to.have.lengthOf(narrow.length);
  });

  it('put any two options side by side at 320 px', async () => {
    const element = await comparison({}, '320px');
    for (const second of ['vns', 'keep-going', 'rtms']) {
      await choose(element, 0, 'ect');
      await choose(element, 1, second);
      const [first, next] = all(element, '.pair')[0]!.children as unknown as HTMLElement[];
      expect(text(first)).to.include(words.options['ect']!.inText);
      expect(text(next)).to.include(words.options[second]!.inText);
      expect(next!.offsetTop).to.equal(first!.offsetTop);
      expect(next!.offsetLeft).to.be.above(first!.offsetLeft + first!.offsetWidth - 1);
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });

  it('show one option alone when asked, and change places when the other is picked', async () => {
    const element = await comparison({}, '320px');
    await choose(element, 0, 'ect');
    await choose(element, 1, 'vns');
    await choose(element, 0, 'vns');
    expect(shown(element)).to.deep.equal(['vns', 'ect']);
    await choose(element, 1, '');
    expect(shown(element)).to.deep.equal(['vns', '']);
    for (const pair of all(element, '.pair')) expect(pair.children).to.have.lengthOf(1);
    const order = headings(element);
    await choose(element, 0, 'rtms');
    expect(headings(element)).to.deep.equal(order);
  });

  it('offer in the selects what is compared, no more', async () => {
    const element = await comparison({ options: 'ect vns' }, '320px');
    const names = [...selects(element)[0]!.options].map(text);
    expect(names).to.deep.equal(['ect', 'vns', 'keep-going'].map(nameOf));
    expect([...selects(element)[1]!.options].map(text)).to.deep.equal([words.table.none, ...names]);
    for (const select of selects(element)) {
      // Not by `labels`: a WebKit that was asked for them falls over when it lets the page go.
      expect(select.closest('label') ?? select.getRootNode()).to.have.property(
        'localName',
        'label',
      );
      expect(select.offsetHeight).to.be.at.least(44);
    }
  });

  it('do without an option that the visitor takes out', async () => {
    const element = await comparison({ options: 'ect vns' }, '320px');
    const label = all(element, '.picker label').find((each) => text(each) === nameOf('ect'));
    label!.querySelector('input')!.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['vns', 'keep-going']);
  });

  it('show what the visitor puts in beside what stood first', async () => {
    const element = await comparison({ options: 'ect vns' }, '320px');
    const label = all(element, '.picker label').find((each) => text(each) === nameOf('rtms'));
    label!.querySelector('input')!.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['ect', 'rtms']);
    const [, second] = all(element, '.pair')[0]!.children as unknown as HTMLElement[];
    expect(text(second)).to.include(words.options['rtms']!.inText);
  });

  it('say how cards are read, and the table how a table is', async () => {
    const element = await comparison({}, '320px');
    const { howToRead, howToReadCards } = words.table as Record<string, unknown>;
    const said = (): boolean[] => {
      const step = text(one(element, '[aria-labelledby=step-options]'));
      return [step.includes(howToReadCards as string), step.includes(howToRead as string)];
    };
    expect(said()).to.deep.equal([true, false]);
    element.parentElement!.style.width = '1200px';
    await frames();
    await element.updateComplete;
    expect(said()).to.deep.equal([false, true]);
  });

  it('give each select the whole width where two would cut their names', async () => {
    const element = await comparison({}, '320px');
    const boxes = (): DOMRect[] => selects(element).map((each) => each.getBoundingClientRect());
    const [first, second] = boxes();
    expect(second!.top).to.be.above(first!.bottom);
    expect(first!.width).to.be.above(280);
    element.parentElement!.style.width = '600px';
    await frames();
    const [left, right] = boxes();
    expect(right!.top).to.equal(left!.top);
    expect(right!.left).to.be.above(left!.right);
  });

  it('come in large type for a talk in the room, two options in any width, and go again', async () => {
    const element = await comparison({ options: 'ect vns' });
    const button = all(element, '[part=button]').find((each) => text(each) === words.table.large)!;
    button.click();
    await element.updateComplete;
    const size = (selector: string): number =>
      parseFloat(getComputedStyle(one(element, selector)).fontSize);
    expect(size('.cards dd') / size('article')).to.be.at.least(1.5);
    expect(all(element, '.pair')[0]!.children).to.have.lengthOf(2);
    expect(text(button)).to.equal(words.table.notLarge);
    expect(button.isConnected).to.equal(true);
    button.click();
    await element.updateComplete;
    expect(columns(element)).to.have.lengthOf(3);
  });

  it('stand under each other in large type at 320 px, with no word cut', async () => {
    const element = await comparison({ options: 'ect vns' }, '320px');
    all(element, '[part=button]')
      .find((each) => text(each) === words.table.large)!
      .click();
    await element.updateComplete;
    const [first, next] = all(element, '.pair')[0]!.children as unknown as HTMLElement[];
    expect(next!.offsetTop).to.be.above(first!.offsetTop);
    expect(first!.offsetWidth).to.be.above(200);
  });

  it('fit 320 px right to left', async () => {
    const element = await comparison({}, '320px');
    one(element, 'article').dir = 'rtl';
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await frames();
    expect(element.scrollWidth).to.be.at.most(320);
    const [first, next] = all(element, '.pair')[0]!.children as unknown as HTMLElement[];
    expect(first!.offsetLeft).to.be.above(next!.offsetLeft);
  });
});
