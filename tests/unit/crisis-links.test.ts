import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { CrisisHelp, CrisisWays } from '../../src/content/types-of-words.js';
import {
  crisisHelp,
  directoryLink,
  emergencyLinks,
  helpLines,
  helpList,
  serviceLinks,
  serviceName,
  type CrisisWords,
} from '../../src/help/crisis-help.js';

/** Words of which each names itself. */
const words = {
  emergency: 'danger {$number}',
  unknown: 'unknown country',
  roles: { all: 'all', ambulance: 'Ambulance', police: 'Police' },
  call: 'call {$number}',
  callThen: 'call {$number} then {$digit}',
  text: 'text {$number}',
  textKeyword: 'text {$keyword} to {$number}',
  chat: 'chat',
  whatsapp: 'whatsapp {$number}',
  directory: 'directory',
} as unknown as CrisisWords;

const emergency = [
  { number: '11 8', role: 'ambulance' },
  { number: '113', role: 'police' },
  { number: '112', role: 'all' },
] as unknown as CrisisHelp['emergency'];
const all = [{ number: '112', role: 'all' }] as unknown as CrisisHelp['emergency'];
const directory = { url: 'https://directory.example/' } as never;

const full = {
  name: 'Línea',
  nameLang: 'es',
  call: { number: '988', then: '2' },
  text: { number: '741 741', keyword: 'HOME' },
  chat: 'https://chat.example/',
  whatsapp: '+39 324',
} as unknown as CrisisWays;
const short = {
  name: 'Line',
  call: { number: '0800 1' },
  text: { number: '50808' },
} as unknown as CrisisWays;

async function linksOf(content: unknown): Promise<readonly HTMLAnchorElement[]> {
  const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
  return [...box.querySelectorAll('a')];
}
const said = (links: readonly HTMLAnchorElement[]): readonly (readonly [string, string | null])[] =>
  links.map((link) => [link.textContent.trim(), link.getAttribute('href')] as const);

describe('the emergency numbers', () => {
  it('are a link each, the first of which asks about danger, with whose number it is', async () => {
    const links = await linksOf(emergencyLinks({ emergency }, words));
    expect(said(links)).to.deep.equal([
      ['danger 11 8 (Ambulance)', 'tel:118'],
      ['Police: call 113', 'tel:113'],
      ['all: call 112', 'tel:112'],
    ]);
    for (const link of links) expect(link.getAttribute('translate')).to.equal('no');
  });

  it('name nobody where one number is for all', async () => {
    expect(said(await linksOf(emergencyLinks({ emergency: all }, words)))).to.deep.equal([
      ['danger 112', 'tel:112'],
    ]);
  });

  it('have words in their place where the country isn’t known', async () => {
    const box = await fixture<HTMLElement>(html`<div>${emergencyLinks(undefined, words)}</div>`);
    expect(box.textContent.trim()).to.equal('unknown country');
    expect(box.querySelector('a')).to.equal(null);
  });

  it('have no name where the facts have none', async () => {
    const stray = [{ number: '1', role: 'stray' }] as unknown as CrisisHelp['emergency'];
    expect(said(await linksOf(emergencyLinks({ emergency: stray }, words)))).to.deep.equal([
      ['danger 1 ()', 'tel:1'],
    ]);
  });
});

describe('the ways to a line', () => {
  it('are links that say their number, and what to press or send', async () => {
    expect(said(await linksOf(serviceLinks(full, words)))).to.deep.equal([
      ['call 988 then 2', 'tel:988'],
      ['text HOME to 741 741', 'sms:741741?&body=HOME'],
      ['chat: Línea', 'https://chat.example/'],
      ['whatsapp +39 324', 'https://wa.me/39324'],
    ]);
    expect(said(await linksOf(serviceLinks(short, words)))).to.deep.equal([
      ['call 0800 1', 'tel:08001'],
      ['text 50808', 'sms:50808'],
    ]);
  });

  it('are none where there are none', async () => {
    expect(await linksOf(serviceLinks({ name: 'Line' }, words))).to.have.length(0);
  });

  it('name the line in its own language, for ears in the chat’s link as well', async () => {
    const name = (service: CrisisWays) => fixture<HTMLElement>(serviceName(service));
    expect((await name(full)).lang).to.equal('es');
    expect((await name(short)).lang).to.equal('en');
    expect((await name(short)).textContent).to.equal('Line');
  });
});

describe('a country’s shortest help', () => {
  const country: CrisisHelp = { emergency: all, lines: [short, { ...full, only: 'es' }] };
  const itemsOf = async (content: unknown): Promise<readonly string[]> => {
    const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
    return [...box.querySelectorAll('ul > li')].map(({ textContent }) => textContent.trim());
  };

  it('begins with the emergency number, goes on with the line that leads, and ends with the directory', async () => {
    expect(await itemsOf(helpList(country, directory, words, 'en'))).to.deep.equal([
      'danger 112',
      'call 0800 1',
      'text 50808',
      'directory',
    ]);
    expect((await itemsOf(helpList(country, directory, words, 'es')))[1]).to.equal(
      'call 988 then 2',
    );
  });

  it('has no line where none is known, and no country either', async () => {
    const none = { emergency: all, lines: [] };
    expect(await itemsOf(helpList(none, directory, words, 'en'))).to.deep.equal([
      'danger 112',
      'directory',
    ]);
    expect(await itemsOf(helpList(undefined, directory, words, 'en'))).to.deep.equal([
      'unknown country',
      'directory',
    ]);
  });

  it('is the one of a widget’s region', async () => {
    const shown = (lines: string | undefined) => ({
      region: lines === undefined ? undefined : { lines },
      words: { common: { crisis: words } },
      language: { language: 'en' },
    });
    const countries = { XX: country };
    expect(await itemsOf(crisisHelp(shown('XX'), countries, directory))).to.include('danger 112');
    for (const region of ['YY', undefined])
      expect(await itemsOf(crisisHelp(shown(region), countries, directory))).to.include(
        'unknown country',
      );
  });

  it('comes in new nodes for another country or language, which no translator has touched', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const show = (of: CrisisHelp, language: string): Element | null => {
      render(helpList(of, directory, words, language), box);
      return box.querySelector('ul');
    };
    const first = show(country, 'en');
    expect(show(country, 'en') === first).to.equal(true);
    const other = show(country, 'es');
    expect(other === first).to.equal(false);
    expect(show({ ...country }, 'es') === other).to.equal(false);
  });

  it('ends with a link to the directory that sends no referrer', async () => {
    const link = await fixture<HTMLAnchorElement>(directoryLink(directory, words));
    expect([link.textContent, link.href, link.rel]).to.deep.equal([
      'directory',
      'https://directory.example/',
      'noreferrer',
    ]);
  });
});

describe('the same help on paper', () => {
  const lines = (service: CrisisWays | undefined, numbers = all) =>
    helpLines({ emergency: numbers, lines: service ? [service] : [] }, directory, words, 'en');

  it('is a line for each number, one for the line that leads, and the directory', () => {
    expect(lines(full, emergency)).to.deep.equal([
      'danger 11 8 (Ambulance)',
      'Police: call 113',
      'all: call 112',
      'Línea: call 988 then 2. text HOME to 741 741. chat: https://chat.example/. whatsapp +39 324',
      'directory: https://directory.example/',
    ]);
    expect(lines(short)[1]).to.equal('Line: call 0800 1. text 50808');
  });

  it('leaves out what isn’t known', () => {
    expect(lines(undefined)).to.deep.equal(['danger 112', 'directory: https://directory.example/']);
    expect(helpLines(undefined, directory, words, 'en')).to.deep.equal([
      'unknown country',
      'directory: https://directory.example/',
    ]);
  });
});
