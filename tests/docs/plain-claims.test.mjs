/** A reader who is no engineer gets each promise first, and how it is proved after it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const MOST_WORDS = 26;
/** What only engineers know by name. */
const JARGON = /`|\brrweb\b|PostHog|Sentry|prototype|listener/;

it('each claim of privacy starts with a short sentence in plain words', () => {
  const [, table] = /\| Claim [^]*?\n\| -[^\n]*\n([^]*?)\n\n/.exec(
    readFileSync('docs/privacy.md', 'utf8'),
  );
  const claims = table.split('\n').map((row) => row.split('|')[1].trim());
  assert.ok(claims.length > 5);
  for (const claim of claims) {
    const [first] = claim.split(/(?<=\.)\s/);
    assert.ok(first.split(/\s+/).length <= MOST_WORDS, first);
    assert.doesNotMatch(first, JARGON);
  }
});
