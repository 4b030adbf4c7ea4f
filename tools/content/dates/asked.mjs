/** What a change of facts or words asks for beside itself: its dates, and a line for clinical leads. */
import { META } from '../../../src/content/walk.mjs';

/** Fields that tell about a record and not what it says, and one that only tools read. */
const ABOUT = new Set([...META, 'lastChecked', 'callingCode']);
const LOG = 'CHANGELOG.md';

/**
 * @param before texts of files by their paths, as they were; a new file has none
 * @param after the same, as they are to be
 * @returns a sentence for each thing that is missing
 */
export function asked(before, after) {
  const changed = Object.keys(after)
    .filter((file) => file !== LOG && before[file] !== undefined)
    .map((file) => ({ file, old: JSON.parse(before[file]), now: JSON.parse(after[file]) }))
    .filter(({ old, now }) => said(old) !== said(now));
  const dates = changed.flatMap(({ file, old, now }) => [
    ...datesOf(file, old, now),
    ...(old.countries ? unchecked(file, old, now) : []),
  ]);
  const line = changed.length && clinical(before[LOG]) === clinical(after[LOG] ?? before[LOG]);
  return [...dates, ...(line ? [lineFor(changed.map(({ file }) => file))] : [])];
}

/** A file's content without what tells about it, as text to compare. */
function said(data) {
  return JSON.stringify(data, (key, value) => (ABOUT.has(key) ? undefined : value));
}

/** A file that was published on the same day may change again. */
function datesOf(file, old, now) {
  if (now.published !== old.published) return [];
  return [
    `${file} has changed since it was published on ${old.published}: set "published" to the day of the change, and "reviewBy".`,
  ];
}

/** A line that says something else was looked at on that day. */
function unchecked(file, old, now) {
  const lines = ({ countries }) =>
    countries.flatMap(({ region, services }) =>
      services.map((each) => [`${region}/${each.id}`, each]),
    );
  const was = new Map(lines(old));
  return lines(now)
    .filter(([id, each]) => was.has(id) && said(was.get(id)) !== said(each))
    .filter(([id, each]) => was.get(id).lastChecked === each.lastChecked)
    .map(([id]) => `${file}: ${id} has changed: set its "lastChecked", or use npm run fact.`);
}

function lineFor(files) {
  return `${LOG} says nothing of it: add a line under "Clinical content" for ${files.join(', ')}.`;
}

/** The lines under "Clinical content" of what is unreleased. */
function clinical(log = '') {
  return (
    /^## Unreleased\n[^]*?^### Clinical content\n([^]*?)(?=^##|$(?![^]))/m.exec(log)?.[1] ?? ''
  );
}
