import { expect } from '@open-wc/testing';
import { explainerFacts, ketamineExplainerPacks } from '../../../src/content/locales.js';
import { position } from '../../../src/elements/ketamine-explainer/onset-chart.js';
import { all, explainer, one } from './support.js';

describe('the figures of <ketamine-explainer>', () => {
  it('names and describes the drawing of the synapse in both languages, with its steps in words', async () => {
    for (const lang of ['en', 'es'] as const) {
      const element = await explainer({ lang });
      const { title, description, steps } = ketamineExplainerPacks[lang].figures.synapse;
      const drawing = one(element, '.synapse svg');
      expect(drawing.getAttribute('aria-label')).to.equal(`${title} ${description}`);
      expect(all(element, '.synapse ol li').map(({ textContent }) => textContent)).to.deep.equal(
        Object.values(steps),
      );
      expect(all(element, '.synapse .mark-number')).to.have.lengthOf(Object.keys(steps).length);
    }
  });

  it('says each time to effect in words and draws it on the same scale', async () => {
    const element = await explainer();
    const rows = all(element, '.onset li');
    expect(rows).to.have.lengthOf(explainerFacts.onset.length);
    for (const [index, { id, fromDays, toDays }] of explainerFacts.onset.entries()) {
      expect(rows[index]?.textContent).to.include(ketamineExplainerPacks.en.onset[id]?.range);
      const bar = rows[index]?.querySelector('rect');
      expect(Number(bar?.getAttribute('x'))).to.be.closeTo(position(fromDays), 0.11);
      const end = Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'));
      expect(end).to.be.closeTo(position(toDays), 0.11);
    }
  });

  it('runs its scale from an hour to a year', () => {
    expect(position(1 / 24)).to.equal(0);
    expect(position(365)).to.equal(100);
  });

  it('needs no inline style anywhere', async () => {
    for (const layout of ['article', 'accordion', 'tabs']) {
      expect(all(await explainer({ layout }), '[style]')).to.be.empty;
    }
  });
});
