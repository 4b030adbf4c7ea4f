import { expect } from '@open-wc/testing';
import { warningsDuring } from '../../support/console.js';
import { press } from '../../support/keys.js';
import {
  all,
  columns,
  comparison,
  facts,
  frames,
  nameOf,
  one,
  openPictures,
  tableRows,
  text,
  titleOf,
  words,
} from './support.js';

const FEW = { options: 'ect esketamine', rows: 'what found cost' };

describe('the table of <tx-options-compare>', () => {
  it('is one real table: a column an option, a row a question, each cell with both heads', async () => {
    const element = await comparison();
    const table = one(element, '.scroll > table') as HTMLTableElement;
    const heads = all<HTMLTableCellElement>(element, '.scroll > table > thead th');
    expect(heads.every(({ scope }) => scope === 'col')).to.equal(true);
    expect([...columns(element)].sort()).to.deep.equal(
      facts.options.map(({ id }) => nameOf(id)).sort(),
    );
    for (const [index, row] of tableRows(element).entries()) {
      const [head, ...cells] = [...(row as HTMLTableRowElement).cells];
      expect(head?.scope).to.equal('row');
      expect(text(head)).to.equal(titleOf(facts.rows[index]!.id));
      expect(cells).to.have.lengthOf(facts.options.length);
      for (const cell of cells) expect(text(cell)).to.not.equal('');
    }
    expect(tableRows(element)).to.have.lengthOf(facts.rows.length);
    expect(text(table.caption)).to.equal(words.table.caption);
  });

  it('stands in a region with a name that the keyboard reaches and scrolls', async () => {
    const element = await comparison();
    const region = one(element, '[role=region]');
    expect(region.tabIndex).to.equal(0);
    const name = region.getAttribute('aria-labelledby') ?? '';
    expect(text(one(element, `#${name}`))).to.equal(words.table.caption);
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(region.scrollHeight).to.be.above(region.clientHeight);
    region.focus();
    expect(element.shadowRoot!.activeElement?.className).to.equal('scroll');
    if (!navigator.userAgent.includes('Chrome')) return;
    await press('ArrowRight');
    await press('ArrowDown');
    await new Promise((done) => setTimeout(done, 400));
    expect(region.scrollLeft, 'to the side').to.be.above(0);
    expect(region.scrollTop, 'down').to.be.above(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps heads and first column in view, above the cells and opaque, ${dir}`, async () => {
      const element = await comparison({}, '760px');
      element.parentElement!.dir = dir;
      element.setAttribute('dir', dir);
      one(element, 'article').dir = dir;
      await frames();
      const region = one(element, '.scroll');
      region.scrollTo(dir === 'rtl' ? -400 : 400, 500);
      await frames();
      const outer = region.getBoundingClientRect();
      const corner = one(element, 'thead th').getBoundingClientRect();
      const rowHead = all(element, 'tbody > tr > th[scope=row]')[4]!.getBoundingClientRect();
      expect(corner.top).to.be.closeTo(outer.top, 2);
      const side = dir === 'rtl' ? 'right' : 'left';
      expect(corner[side]).to.be.closeTo(outer[side], 2);
      expect(rowHead[side]).to.be.closeTo(outer[side], 2);
      const at = (x: number, y: number): Element | null =>
        element.shadowRoot!.elementFromPoint(x, y);
      region.scrollIntoView();
      const now = region.getBoundingClientRect();
      const inside = dir === 'rtl' ? now.right - 60 : now.left + 60;
      expect(text(at(inside, now.top + 30)?.closest('th')), 'corner').to.equal(words.table.corner);
      expect(at(inside, now.top + 200)?.closest('th')?.scope, 'first column').to.equal('row');
      expect(at((now.left + now.right) / 2, now.top + 30)?.closest('th')?.scope, 'heads').to.equal(
        'col',
      );
      for (const head of [one(element, 'thead th'), one(element, 'tbody th')]) {
        expect(getComputedStyle(head).backgroundColor).to.match(/^rgb\(/);
      }
    });
  }

  it('has columns that can be read', async () => {
    const element = await comparison();
    const em = parseFloat(getComputedStyle(element).fontSize);
    for (const head of all(element, '.scroll > table > thead th').slice(1)) {
      expect(head.offsetWidth / em).to.be.within(13, 25);
    }
  });

  for (const width of ['760px', '840px', '960px', '1112px', '1200px', '1500px']) {
    it(`cuts a column at the edge of ${width}, so that one sees that there are more`, async () => {
      const element = await comparison({}, width);
      const edge = one(element, '.scroll').getBoundingClientRect().right;
      const heads = all(element, '.scroll > table > thead th').map((each) =>
        each.getBoundingClientRect(),
      );
      const cut = heads.find(({ left, right }) => left < edge && right > edge);
      expect(cut && (edge - cut.left) / cut.width).to.be.within(0.2, 0.8);
    });
  }

  it('fills its region with few options', async () => {
    const element = await comparison(FEW);
    const region = one(element, '.scroll');
    expect(region.scrollWidth).to.equal(region.clientWidth);
    expect(one(element, '.scroll > table').offsetWidth).to.be.closeTo(region.clientWidth, 1);
  });

  it('keeps what has the focus clear of the parts that stick', async () => {
    const element = await comparison();
    const region = one(element, '.scroll');
    const links = all(element, '.scroll td .cite');
    const link = links[Math.floor(links.length / 2)]!;
    // First right under the head and the first column.
    const under = link.getBoundingClientRect();
    const outer = region.getBoundingClientRect();
    region.scrollTo(under.left - outer.left - 4, under.top - outer.top - 4);
    await frames();
    link.focus();
    await frames();
    const head = one(element, 'thead th').getBoundingClientRect();
    const box = link.getBoundingClientRect();
    expect(box.top).to.be.at.least(head.bottom - 1);
    expect(box.left).to.be.at.least(head.right - 1);
    expect(box.bottom).to.be.at.most(region.getBoundingClientRect().bottom + 1);
  });

  it('draws the shown columns alone, in the order of the site', async () => {
    const element = await comparison({ options: 'vns, ect', rows: 'cost what' });
    expect(columns(element)).to.deep.equal(['vns', 'ect', 'keep-going'].map(nameOf));
    expect(tableRows(element).map((row) => text(row.querySelector('th')))).to.deep.equal(
      ['cost', 'what'].map(titleOf),
    );
    expect(all(element, '.scroll > table td')).to.have.lengthOf(6);
  });

  it('warns of ids that do not exist and shows all options where fewer than two are left', async () => {
    const said = await warningsDuring(async () => {
      const element = await comparison({ options: 'magic', rows: 'price' });
      expect(columns(element)).to.have.lengthOf(facts.options.length);
      expect(tableRows(element)).to.have.lengthOf(facts.rows.length);
    });
    expect(said.join()).to.include('options="magic"').and.to.include('rows="price"');
  });

  it('shows harms and what is not known where a site asks for benefits alone', async () => {
    const element = await comparison({ rows: 'found' });
    const shown = tableRows(element).map((row) => text(row.querySelector('th')));
    for (const { id, kind } of facts.rows) {
      if (kind === 'harm' || kind === 'unknown') expect(shown, id).to.include(titleOf(id));
    }
  });

  it('leaves out what a clinic does not offer, in picker and table', async () => {
    const element = await comparison();
    element.content = { hide: ['vns', 'keep-going'] };
    await element.updateComplete;
    expect(columns(element)).to.have.lengthOf(facts.options.length - 2);
    const offered = all(element, '.picker label').map(text);
    for (const id of ['vns', 'keep-going']) {
      expect(columns(element)).to.not.include(nameOf(id));
      expect(offered.some((each) => each.startsWith(nameOf(id)))).to.equal(false);
    }
  });

  it('gives a benefit no other type than a harm', async () => {
    const element = await comparison({ options: 'esketamine ect' });
    await openPictures(element);
    const look = (row: string): string[][] => {
      const index = facts.rows.findIndex(({ id }) => id === row);
      const parts = tableRows(element)[index]!.querySelectorAll('td, .finding > *, .groups svg');
      const styles = [...parts].map((part) => {
        const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(part);
        return `${part.localName}.${part.className} ${fontSize} ${fontWeight} ${fontFamily} ${color}`;
      });
      return [[...new Set(styles)].sort()];
    };
    expect(look('found')).to.deep.equal(look('common'));
  });

  it('is not drawn again when something changes elsewhere', async () => {
    const element = await comparison(FEW);
    let drawn = 0;
    const { what } = words.rows;
    Object.defineProperty(words.rows, 'what', {
      configurable: true,
      enumerable: true,
      get: () => ((drawn += 1), what),
    });
    element.contactLabel = 'Book';
    await element.updateComplete;
    expect(drawn).to.equal(0);
    element.setAttribute('rows', 'what');
    await element.updateComplete;
    expect(drawn).to.be.above(0);
    Object.defineProperty(words.rows, 'what', {
      value: what,
      configurable: true,
      enumerable: true,
    });
  });

  it('needs no inline style anywhere', async () => {
    const element = await comparison();
    expect(all(element, '[style]')).to.be.empty;
  });
});
