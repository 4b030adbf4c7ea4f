import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { warningsDuring } from '../../support/console.js';
import { press } from '../../support/keys.js';
import { all, explainer, one, sectionIds } from './support.js';

const details = (element: Parameters<typeof all>[0]) =>
  all(element, 'details.section') as HTMLDetailsElement[];

describe('layouts of <ketamine-explainer>', () => {
  it('lists every section in the contents of the article and leads to it without touching the address', async () => {
    const element = await explainer();
    const links = all(element, 'nav a');
    expect(links).to.have.lengthOf(sectionIds(element).length - 1);
    const before = location.href;
    links.find((link) => link.getAttribute('href') === '#lasting')?.click();
    await nextFrame();
    expect(element.shadowRoot!.activeElement?.id).to.equal('lasting');
    expect(location.href).to.equal(before);
  });

  it('holds the same sections in the accordion, key points open in view', async () => {
    const article = sectionIds(await explainer());
    const element = await explainer({ layout: 'accordion' });
    expect(sectionIds(element)).to.deep.equal(article);
    expect(one(element, 'section.key-points').checkVisibility()).to.equal(true);
    expect(details(element).every(({ open }) => !open)).to.equal(true);
  });

  it('opens all and closes all', async () => {
    const element = await explainer({ layout: 'accordion' });
    const [open, close] = all(element, '.toggles button');
    open?.click();
    expect(details(element).every((each) => each.open)).to.equal(true);
    close?.click();
    expect(details(element).some((each) => each.open)).to.equal(false);
  });

  it('opens for print and closes again what it opened', async () => {
    const element = await explainer({ layout: 'accordion' });
    details(element)[0]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(details(element).every((each) => each.open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details(element).filter((each) => each.open)).to.deep.equal([details(element)[0]]);
  });

  it('is one tab stop in the tabs layout, and arrows, Home and End move through it', async () => {
    const element = await explainer({ layout: 'tabs' });
    element.style.width = '70em';
    await waitUntil(() => all(element, '[role=tab]').length > 0);
    const tabs = all(element, '[role=tab]');
    expect(tabs.filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
    tabs[0]?.focus();
    await press('ArrowDown');
    await element.updateComplete;
    expect(tabs[1]?.ariaSelected).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(tabs[1]);
    await press('End');
    await element.updateComplete;
    expect(tabs.at(-1)?.ariaSelected).to.equal('true');
    await press('ArrowDown');
    await element.updateComplete;
    expect(tabs[0]?.ariaSelected).to.equal('true');
    const shown = all(element, '[role=tabpanel] > :first-child').filter((each) =>
      each.checkVisibility(),
    );
    expect(shown.map(({ id }) => id)).to.deep.equal(['key-points']);
  });

  it('becomes an accordion where tabs do not fit, and tabs again where they do', async () => {
    const element = await explainer({ layout: 'tabs' });
    const shows = (role: string) => () => all(element, role).length > 0;
    element.style.width = '20em';
    await waitUntil(shows('details.section'));
    expect(all(element, '[role=tab]')).to.be.empty;
    element.style.width = '70em';
    await waitUntil(shows('[role=tab]'));
    expect(details(element)).to.be.empty;
  });

  it('uses the article for a layout that does not exist', async () => {
    const said = await warningsDuring(async () => {
      expect(all(await explainer({ layout: 'carousel' }), 'nav')).to.have.lengthOf(1);
    });
    expect(said.join()).to.include('layout="carousel"');
  });
});
