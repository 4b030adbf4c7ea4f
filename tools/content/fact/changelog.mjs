/** The line that a change of a fact leaves in CHANGELOG.md. */

/**
 * `Italy, Telefono Amico Italia: call 02 2327 2399 (was 02 2327 2327).`
 *
 * @param {import('./edit.mjs').Change} change
 */
export function lineOf({ label, field, was, now }) {
  if (!field) return `${label}: checked again, unchanged.`;
  if (was === now) return `${label}: ${field} ${now} checked again, unchanged.`;
  return `${label}: ${field} ${now} (${was ? `was ${was}` : 'new'}).`;
}

/**
 * The change log with a line more, first under "Clinical content" of what is unreleased.
 *
 * @throws {Error} Where there is no such place.
 */
export function withLine(changelog, line) {
  const place = /^## Unreleased\n[^]*?^### Clinical content\n\n/m.exec(changelog);
  if (!place || /^## /m.test(place[0].slice(3)))
    throw new Error('CHANGELOG.md has no "### Clinical content" under "## Unreleased". Add it.');
  const end = place.index + place[0].length;
  return `${changelog.slice(0, end)}- ${line}\n${changelog.slice(end)}`;
}
