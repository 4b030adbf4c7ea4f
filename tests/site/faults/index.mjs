/**
 * Pages as they end up, by what is wrong with them: what the doctor has to `find`, no more and no less, and
 * what it `sees` that a visitor gets; if given, also what it `says`, its `title`, the corrected `line`, and
 * what it gives `instead`. Nothing with a fault is called "Everything looks good" unless the title says so.
 */
import colors from './colors.mjs';
import frames from './frames.mjs';
import headers from './headers.mjs';
import links from './links.mjs';
import meant from './meant.mjs';
import options from './options.mjs';
import phones from './phones.mjs';
import policies from './policies.mjs';
import scripts from './scripts.mjs';
import spelling from './spelling.mjs';
import words from './words.mjs';

import { KEPT } from './colors.mjs';
import { LET_BY } from './headers.mjs';
import { SOUND as SOUNDS } from './sound.mjs';
export { LET_IN } from './policies.mjs';
export { GB, HEAD, LINKS, PHONE, banner } from './parts.mjs';

export const FAULTS = {
  ...spelling,
  ...phones,
  ...scripts,
  ...policies,
  ...words,
  ...links,
  ...options,
  ...meant,
  ...frames,
  ...headers,
  ...colors,
};

/** Pages with nothing wrong: for each, what a visitor `sees` first, where that is more than a widget. */
export const SOUND = [...SOUNDS, ...[...LET_BY, ...KEPT].map((html) => ({ html }))];
