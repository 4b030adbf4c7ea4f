/**
 * Pages as they end up, by what is wrong with them: what the doctor has to `find`, no more and no less, and
 * what it `sees` that a visitor gets; if given, also what it `says`, its `title`, the corrected `line`, and
 * what it gives `instead`. Nothing with a fault is called "All is well" unless the title says so.
 */
import frames from './frames.mjs';
import links from './links.mjs';
import meant from './meant.mjs';
import options from './options.mjs';
import phones from './phones.mjs';
import policies from './policies.mjs';
import scripts from './scripts.mjs';
import spelling from './spelling.mjs';
import words from './words.mjs';

export { SOUND } from './sound.mjs';
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
};
