/** Addresses that may be handed on: whole, and the same for everybody. */
import { TAGS } from '../../../snippets.js';

/** Signs that end an address in a text, or come of damage: quotes, brackets, blanks, also escaped. */
const ENDS = String.raw`\s"'“”„‟‘’«»″<>()\[\]{}\\`;
const CLEAN = new RegExp(String.raw`^(?:[a-z][\w+.-]*:)?(?:(?!%)[^${ENDS}])*$`, 'i');
const NOBODY =
  /^(?:https?:)?\/\/(?:HOST|cdn\.example|localhost|0\.0\.0\.0|127\.\d[\d.]*|\[::1\])(?:[:/]|$)|^file:/i;

export const isClean = (address) => CLEAN.test(address);

/** Whether a folder's address can go into a snippet. */
export const isForAll = (base) => base !== undefined && isClean(base) && !NOBODY.test(base);

const NAMED = new RegExp(
  String.raw`(?:https?:)?/[^${ENDS}]*embed/(?:${TAGS.join('|')})(?:\.\w\w\b)?(?:\.html)?(?:\?[^${ENDS}]*)?`,
  'gi',
);

/** Addresses of widgets' pages in any text, as in Markdown. */
export const addressesIn = (text) =>
  (text.match(NAMED) ?? []).map((each) => each.replaceAll('&amp;', '&'));
