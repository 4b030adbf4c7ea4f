import { expect } from '@open-wc/testing';
import { isPast, longDate } from '../../src/core/dates.js';

describe('dates', () => {
  it('is not past on the day itself, and is on the next', () => {
    expect(isPast('2027-02-21', new Date(2027, 1, 21, 23, 59))).to.equal(false);
    expect(isPast('2027-02-21', new Date(2027, 1, 22, 0, 0))).to.equal(true);
  });

  it('says a date in the language asked for, without a time zone moving the day', () => {
    expect(longDate('2026-11-23', 'en')).to.equal('November 23, 2026');
    expect(longDate('2026-11-23', 'es')).to.equal('23 de noviembre de 2026');
  });
});
