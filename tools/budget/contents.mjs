/** What may not be in the built files, and how many requests a page may need. */
import { FRAME_FILE } from '../build/frame.mjs';
import { TAGS } from '../lib/widgets.mjs';

/** @type {[RegExp, string][]} */
const FORBIDDEN = [
  [/\beval\(|new Function\(/, 'runs text as code'],
  // Lit itself writes its templates so, once.
  [/\.innerHTML\s*=[^]*\.innerHTML\s*=|\.outerHTML\s*=/, 'writes HTML from a string'],
  [/console\.(log|info|debug)\(/, 'logs in production'],
  [
    /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|\bfetch\(/,
    'stores or sends',
  ],
];

/** A sentence for each text that runs code, stores or sends. */
export function forbidden(texts) {
  return Object.entries(texts).flatMap(([name, text]) =>
    FORBIDDEN.flatMap(([pattern, what]) =>
      pattern.test(text) ? [`${name}.js ${what}: ${pattern}`] : [],
    ),
  );
}

/** A sentence for each module of another widget in a widget's own file. */
export function strangers(rows) {
  return Object.entries(rows).flatMap(([name, { modules }]) => {
    const tag = name === FRAME_FILE ? 'symptom-check' : name;
    if (tag === 'care-widgets') return [];
    const others = TAGS.filter((each) => each !== tag);
    return modules
      .filter((id) => others.some((other) => id.includes(`elements/${other}/`)))
      .map((id) => `${name}.js contains another widget's source: ${id}`);
  });
}

/** Two requests for the loader and the core, and two for each kind of widget. */
export function tooManyRequests(pages) {
  return pages.flatMap(({ name, requests }) => {
    const kinds = name === 'all' ? TAGS.length : 1;
    const most = 2 + 2 * kinds;
    return requests > most
      ? [`a page with ${name}: ${requests} requests, expected at most ${most}`]
      : [];
  });
}
