import { expect } from '@open-wc/testing';
import { explainerFacts, ketamineExplainerPacks } from '../../../src/content/locales.js';
import { warningsDuring } from '../../support/console.js';
import { all, explainer, one, sectionIds } from './support.js';

const outline = explainerFacts.sections.map(({ id }) => id);
const safety = explainerFacts.sections.filter((section) => section.safety).map(({ id }) => id);

describe('sections of <ketamine-explainer>', () => {
  it('shows every section in its natural order from the plain tag alone', async () => {
    expect(sectionIds(await explainer())).to.deep.equal([...outline, 'quiz', 'references']);
  });

  it('shows the chosen ones in the chosen order, and never without the safety sections', async () => {
    const ids = sectionIds(await explainer({ sections: 'lasting speed' }));
    expect(ids.slice(0, 3)).to.deep.equal(['key-points', 'lasting', 'speed']);
    for (const id of safety) expect(ids).to.include(id);
    expect(ids).not.to.include('routes');
    expect(ids.at(-1)).to.equal('references');
  });

  it('keeps "not medical advice" whatever is chosen', async () => {
    const element = await explainer({ sections: 'speed' });
    expect(one(element, 'footer').textContent).to.include(
      ketamineExplainerPacks.en.notAdvice.title,
    );
  });

  it('warns about an unknown section and shows the rest', async () => {
    const said = await warningsDuring(async () => {
      expect(sectionIds(await explainer({ sections: 'speed magic' }))).to.include('speed');
    });
    expect(said.filter((each) => each.includes('sections="magic"'))).to.have.lengthOf(1);
  });

  it('says every block of its content, in both languages', async () => {
    for (const lang of ['en', 'es'] as const) {
      const element = await explainer({ lang });
      const items = all(element, 'section p, section li').length;
      const blocks = explainerFacts.sections.flatMap((section) => section.blocks).length;
      expect(items, lang).to.be.at.least(blocks);
      expect(one(element, 'article').lang).to.equal(lang);
      expect(one(element, '#title').textContent).to.equal(ketamineExplainerPacks[lang].title);
    }
  });

  it('puts the title at the asked level, sections one below and sub-lists below those', async () => {
    const element = await explainer({ 'heading-level': '3' });
    expect(one(element, '#title').localName).to.equal('h3');
    expect(one(element, '#speed').localName).to.equal('h4');
    expect(all(element, 'section h5').length).to.be.above(3);
  });

  it('gives an FDA status in words with each route', async () => {
    const { statuses } = ketamineExplainerPacks.en;
    const said = all(await explainer(), '.status').map(({ textContent }) => textContent);
    for (const status of Object.values(statuses)) expect(said).to.include(status);
  });

  it('shows the lines of the region beside every mention of crisis help', async () => {
    for (const [region, number] of [
      ['US', '988'],
      ['gb', '116 123'],
    ] as const) {
      const element = await explainer({ region });
      const helps = all(element, '.crisis-help');
      expect(helps.length).to.be.at.least(2);
      for (const help of helps) expect(help.textContent).to.include(number);
    }
  });

  it('leads to the Spanish line in Spanish, by its own key and word', async () => {
    const help = all(await explainer({ lang: 'es' }), '.crisis-help')[0];
    expect(help?.textContent).to.include('988 y presione 2').and.include('AYUDA');
  });

  it('gives the directory of helplines for a region without lines', async () => {
    await warningsDuring(async () => {
      const element = await explainer({ region: 'ZZ' });
      expect(all(element, '.crisis-help a').map((a) => (a as HTMLAnchorElement).href)).to.include(
        'https://findahelpline.com/',
      );
    });
  });
});
