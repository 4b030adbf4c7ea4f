import { expect } from '@open-wc/testing';
import type { CrisisCountry, CrisisHelp, CrisisService } from '../../src/content/types-of-words.js';
import {
  callHref,
  countryOf,
  leadingLine,
  leadingService,
  pairedServices,
  textHref,
  whatsappHref,
} from '../../src/help/hrefs.js';

describe('the link of a number', () => {
  it('calls its digits alone, with the plus sign of another country', () => {
    expect(callHref('988')).to.equal('tel:988');
    expect(callHref('(0800) 123-456')).to.equal('tel:0800123456');
    expect(callHref('+44 20 7946 0000')).to.equal('tel:+442079460000');
  });

  it('texts it, with the word to be sent where there is one', () => {
    expect(textHref('50 808')).to.equal('sms:50808');
    expect(textHref('741741', 'HOME')).to.equal('sms:741741?&body=HOME');
    expect(textHref('988', 'SÍ & NO')).to.equal('sms:988?&body=S%C3%8D%20%26%20NO');
    expect(textHref('+1 202')).to.equal('sms:+1202');
  });

  it('opens WhatsApp without a plus sign, which it doesn’t know', () => {
    expect(whatsappHref('+39 324 011 7252')).to.equal('https://wa.me/393240117252');
    expect(whatsappHref('393240117252')).to.equal('https://wa.me/393240117252');
  });
});

describe('the country of a region', () => {
  const countries = { US: 1, GB: 2 };

  it('is known by its code in any case, with blanks around', () => {
    expect(countryOf(' us ', countries)).to.equal(1);
    expect(countryOf('GB', countries)).to.equal(2);
  });

  it('is none for a code that isn’t there, whatever it is called', () => {
    expect(countryOf('XX', countries)).to.equal(undefined);
    const inherited = Object.create({ FR: 3 }) as Record<string, number>;
    expect(countryOf('FR', inherited)).to.equal(undefined);
  });
});

const service = (id: string, more: Partial<CrisisService> = {}): CrisisService =>
  ({ id, audience: 'anyone', languages: ['en'], ...more }) as CrisisService;
const country = (...services: readonly CrisisService[]): CrisisCountry =>
  ({ services }) as unknown as CrisisCountry;
const idOf = (found: CrisisService | undefined): string | undefined => found?.id;

describe('the line that leads', () => {
  const first = service('first', { pairs: ['spanish', 'veterans'] });
  const spanish = service('spanish', { languages: ['es'] });
  const veterans = service('veterans', { audience: 'veterans' as never, languages: ['fr'] });
  const other = service('other', { languages: ['de'] });
  const all = country(first, other, veterans, spanish);

  it('shows with those that belong to it, in their order, and with no other', () => {
    expect(pairedServices(all).map(idOf)).to.deep.equal(['first', 'spanish', 'veterans']);
    expect(pairedServices(country(other, first)).map(idOf)).to.deep.equal(['other']);
  });

  it('shows alone where one of them is missing, and not at all where there is none', () => {
    expect(pairedServices(country(first, spanish)).map(idOf)).to.deep.equal(['first']);
    expect(pairedServices(country())).to.deep.equal([]);
  });

  it('is the pair that is there for the language alone, and for anyone', () => {
    expect(idOf(leadingService(all, 'es'))).to.equal('spanish');
    expect(idOf(leadingService(all, 'en'))).to.equal('first');
    expect(idOf(leadingService(all, 'fr'))).to.equal('first');
    expect(idOf(leadingService(all, 'de'))).to.equal('first');
    const both = country(
      service('both', { pairs: ['two'] }),
      service('two', { languages: ['es', 'en'] }),
    );
    expect(idOf(leadingService(both, 'es'))).to.equal('both');
    expect(leadingService(country(), 'en')).to.equal(undefined);
  });
});

describe('the line that leads a country’s shortest help', () => {
  const [main, spanish] = [{ name: 'main' }, { name: 'spanish', only: 'es' }];
  const help = { lines: [main, spanish] } as unknown as CrisisHelp;

  it('is the one for the language alone, else the first', () => {
    expect(leadingLine(help, 'es')).to.equal(spanish);
    expect(leadingLine(help, 'en')).to.equal(main);
  });

  it('is none where the country isn’t known or has none', () => {
    expect(leadingLine(undefined, 'en')).to.equal(undefined);
    expect(leadingLine({ ...help, lines: [] }, 'en')).to.equal(undefined);
  });
});
