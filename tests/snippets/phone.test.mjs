/** What of a phone number is dialed, and what can't be. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS, snippet } from '../../src/snippets/index.js';
import { dialed } from '../../src/generated/snippets/phone.js';
import { DIALED, NOT_DIALED } from '../support/phones.js';

describe('a phone number as people write it', () => {
  it('is dialed by its digits, with the plus in front and without an extension', () => {
    for (const [text, digits] of [...DIALED, [' (555) 010-0100 ', '5550100100']])
      assert.equal(dialed(text), digits, text);
  });

  it('is refused with anything else in it, rather than dialed wrong', () => {
    for (const text of [...NOT_DIALED, '+', '', `${'1 '.repeat(20_000)}!`])
      assert.equal(dialed(text), undefined, text.slice(0, 40));
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
