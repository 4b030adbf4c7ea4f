import { expect } from '@open-wc/testing';
import { crisisBannerPacks } from '../../../src/content/locales.js';
import { openingHours } from '../../../src/elements/crisis-banner/hours.js';

const { en, es } = crisisBannerPacks;
// Browsers differ in the kind of space before AM.
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('opening hours', () => {
  it('use the clock of the country and the words of the page', () => {
    const hours = { days: [1, 6], open: '14:00', close: '20:00' };
    expect(plain(openingHours(hours, en, 'en-DE'))).to.equal('Monday to Saturday, 14:00 to 20:00');
    expect(plain(openingHours(hours, en, 'en-US'))).to.equal(
      'Monday to Saturday, 2:00 PM to 8:00 PM',
    );
    expect(plain(openingHours(hours, es, 'es-DE'))).to.equal('De lunes a sábado, de 14:00 a 20:00');
  });

  it('say that a line which closes after midnight closes the next day', () => {
    const hours = { days: [1, 7], open: '09:00', close: '05:00' };
    expect(openingHours(hours, en, 'en-DK')).to.match(
      /^Every day, 0?9[:.]00 to 0?5[:.]00 the next day$/,
    );
  });

  it('call midnight midnight, for 24:00 is the end of the day', () => {
    const hours = { days: [1, 7], open: '10:00', close: '24:00' };
    expect(plain(openingHours(hours, en, 'en-IT'))).to.match(
      /^Every day, 10:00( AM)? to midnight$/,
    );
  });

  it('name the time zone in a country of several', () => {
    const hours = { days: [1, 5], open: '10:00', close: '18:00', zone: 'America/Los_Angeles' };
    expect(openingHours(hours, en, 'en-US')).to.contain('(Pacific Time)');
  });

  it('never promise more than the facts', () => {
    expect(openingHours('always', en, 'en-US')).to.equal('Open day and night, every day');
    expect(openingHours('varies', en, 'en-JP')).to.equal('Hours change from week to week');
  });
});
