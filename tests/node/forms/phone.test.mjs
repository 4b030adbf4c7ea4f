/** What of a phone number is dialed, and what can't be. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS, snippet } from '../../../demo/snippets.js';
import { dialled } from '../../../demo/snippets/phone.js';

describe('a phone number as people write it', () => {
  it('is dialed by its digits, with the plus in front', () => {
    for (const [text, digits] of [
      ['555-0100', '5550100'],
      [' (555) 010-0100 ', '5550100100'],
      ['+1 555.010.0100', '+15550100100'],
      ['030/1234 56', '030123456'],
      ['+44 (0)20 7946 0000', '+442079460000'],
      ['+44 ( 0 ) 20 7946 0000', '+442079460000'],
      ['(0)20 7946 0000', '02079460000'],
      ['988', '988'],
    ])
      assert.equal(dialled(text), digits, text);
  });

  it('has an extension that is not dialed', () => {
    for (const end of [' ext 12', ' ext. 12', ' Ext.12', ' x12', 'x12', ' #12', '#12', ' EXT 12'])
      assert.equal(dialled(`555-0100${end}`), '5550100', end);
  });

  it('is refused with anything else in it, rather than dialed wrong', () => {
    for (const text of [
      '911 or 555-010-0100',
      '1-800-NEW-HOPE',
      '555-0100 Mon-Fri 9-5',
      '555-0100, 555-0101',
      '555-010-0100 / 555-010-0101',
      '555-0100 ext 12 or 13',
      '555-0100 ext',
      '555-0100+1',
      'tel:5550100',
      'ext 12',
      '+',
      '',
    ])
      assert.equal(dialled(text), undefined, text);
  });

  it('is answered at once, however long the text is', () => {
    const begin = performance.now();
    dialled(`${'1 '.repeat(20_000)}!`);
    assert.ok(performance.now() - begin < 500);
  });

  it('stands among a snippet’s links as it is dialed, or not at all', () => {
    const links = (phone) =>
      snippet('link', { tag: TAGS[0], clinic: true, options: { 'contact-phone': phone } }).html;
    assert.match(
      links('+44 (0)20 7946 0000 ext. 12'),
      /href="tel:\+442079460000">\+44 \(0\)20 7946 0000 ext\. 12</,
    );
    assert.doesNotMatch(links('911 or 555-010-0100'), /tel:911/);
  });
});
