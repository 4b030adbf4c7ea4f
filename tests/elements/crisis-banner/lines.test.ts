import { expect } from '@open-wc/testing';
import { countries, directory } from '../../../src/content/locales.js';
import type { CrisisCountry, CrisisService } from '../../../src/content/types-of-words.js';
import { pairedServices } from '../../../src/help/hrefs.js';
import { banner, linksOf, root, textOf } from './helpers.js';

const ALWAYS = { en: 'Open day and night', es: 'Abierto día y noche' } as const;

function numbersOf(service: CrisisService): readonly string[] {
  return [service.call?.number, service.text?.number, service.whatsapp].filter(
    (each) => each != null,
  );
}

for (const [region, country] of Object.entries(countries)) {
  for (const lang of ['en', 'es'] as const) {
    describe(`the lines of ${region} in ${lang}`, () => {
      it('start with the emergency numbers and end with the directory', async () => {
        for (const variant of ['bar', 'card']) {
          const element = await banner(
            `<crisis-banner lang="${lang}" region="${region}" variant="${variant}"></crisis-banner>`,
          );
          const links = linksOf(element);
          expect(textOf(links[0] as Node)).to.contain(country.emergency[0]?.number);
          for (const { number } of country.emergency) {
            expect(
              links.some(({ href }) => href === `tel:${number}`),
              number,
            ).to.equal(true);
          }
          expect(links.at(-1)?.href).to.equal(directory.url);
        }
      });

      it('say their number in every link that dials or texts', async () => {
        const element = await card(region, lang);
        for (const link of linksOf(element)) {
          const [, number] = /^(?:tel:|sms:|https:\/\/wa\.me\/)\+?(\d+)/.exec(link.href) ?? [];
          if (number) expect(textOf(link).replace(/\D/g, '')).to.contain(number);
        }
      });

      it('show every number of the facts, and none that is not there', async () => {
        const element = await card(region, lang);
        const facts = [
          ...country.emergency.map(({ number }) => number),
          ...country.services.flatMap(numbersOf),
          ...country.services.flatMap(({ relay }) => relay?.number ?? []),
        ].map((number) => number.replace(/[^\d]/g, ''));
        const shown = linksOf(element).flatMap(({ href }) =>
          /^(tel|sms):|wa\.me/.test(href) ? (href.split('?')[0]?.replace(/\D/g, '') ?? []) : [],
        );
        expect(new Set(shown)).to.deep.equal(new Set(facts));
      });

      it('are called open day and night only where they are', async () => {
        const element = await card(region, lang);
        const lines = [...root(element).querySelectorAll('.lines > li')].map(textOf);
        for (const service of country.services) {
          const line = lines.find((text) => text.startsWith(service.name)) ?? '';
          expect(line.includes(ALWAYS[lang]), service.id).to.equal(service.hours === 'always');
        }
        const lead = await banner(
          `<crisis-banner lang="${lang}" region="${region}"></crisis-banner>`,
        );
        const limited = country.services[0]?.hours !== 'always';
        expect(root(lead).querySelector('.bar > .ways .note') !== null).to.equal(limited);
      });

      it('keep the name of each service in its own language', async () => {
        const element = await card(region, lang);
        const names = [...root(element).querySelectorAll('.who [lang]')];
        expect(
          names.map((name) => [name.textContent, name.getAttribute('lang')]),
        ).to.have.deep.members(
          country.services.map(({ name, nameLang }) => [name, nameLang ?? 'en']),
        );
      });

      it('leave no variable unfilled and no language as a code', async () => {
        const text = textOf(root(await card(region, lang)));
        expect(text).not.to.match(/\{\$|undefined|null|\[object/);
        expect(text).not.to.match(/\b(In|En) [a-z]{2,3}\b(?!\w)\./);
      });

      it('have no two links with the same words and another target', async () => {
        const targets = new Map<string, string>();
        for (const link of linksOf(await card(region, lang))) {
          const text = textOf(link);
          expect(targets.get(text) ?? link.href, text).to.equal(link.href);
          targets.set(text, link.href);
        }
      });
    });
  }
}

describe('paired services', () => {
  const us = countries['US'] as CrisisCountry;

  it('show together with the line they belong to', () => {
    expect(pairedServices(us).map(({ id }) => id)).to.deep.equal([
      'us-988',
      ...(us.services[0]?.pairs ?? []),
    ]);
  });

  it('show not at all when one of them is missing', () => {
    const services = us.services.filter(({ id }) => id !== 'us-vcl');
    expect(pairedServices({ ...us, services }).map(({ id }) => id)).to.deep.equal(['us-988']);
  });
});

describe('the US lines', () => {
  it('say what TTY, videophone, Veterans and Spanish need in the link itself', async () => {
    const texts = linksOf(await card('US', 'en')).map(textOf);
    expect(texts).to.include.members([
      'For TTY, call 711, then 988',
      'From a videophone, call 988',
      'Call 988, then press 1',
      'Call 988, then press 2',
      'Text AYUDA to 988',
    ]);
  });

  it('lead in Spanish to people who speak Spanish', async () => {
    for (const variant of ['bar', 'card']) {
      const element = await banner(
        `<crisis-banner lang="es" variant="${variant}"></crisis-banner>`,
      );
      const [, call, text, chat] = linksOf(element);
      expect(textOf(call as Node)).to.equal('Llame al 988 y presione 2');
      expect(textOf(text as Node)).to.equal('Envíe AYUDA al 988');
      expect(text?.getAttribute('href')).to.equal('sms:988?&body=AYUDA');
      expect(chat?.href).to.equal('https://chat.988lifeline.org/?lang=es');
    }
  });

  it('never offer the menu option that ended', async () => {
    for (const lang of ['en', 'es']) {
      expect(textOf(root(await card('US', lang)))).not.to.match(/(press|presione) 3|press three/i);
    }
  });
});

async function card(region: string, lang: string) {
  return banner(`<crisis-banner lang="${lang}" region="${region}" variant="card"></crisis-banner>`);
}
