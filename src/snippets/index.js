/**
 * Every documented snippet, for the documentation, the demo and the tests: `snippet('link', { tag:
 * 'crisis-banner', region: 'US' })`. Words, numbers and links come from the widgets' own content.
 */
import { FORMS, FRAMELESS, FRAME_HEIGHTS } from './forms.js';
import { headHtml, STAND_IN, TAGS } from './parts.js';

export { FORMS, FRAMELESS, FRAME_HEIGHTS, headHtml, STAND_IN, TAGS };
export { PLACES } from './places.js';
export { optionsOf, pageAddress } from './parts.js';

/**
 * @param {keyof typeof FORMS} form
 * @param {import('./parts.js').Wanted} wanted
 * @returns {{ text: string, html?: string, head?: string }} `text` to paste or type, `html` for the
 *   clipboard of a visual editor, `head` what the site needs once
 */
export function snippet(form, wanted) {
  if (!TAGS.includes(wanted.tag))
    throw new TypeError(`No widget "${wanted.tag}": ${TAGS.join(', ')}`);
  const { make, loader } = FORMS[form];
  return { ...make(wanted), ...(loader && { head: headHtml(wanted) }) };
}
