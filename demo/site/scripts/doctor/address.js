/** Addresses that may be handed on: whole, and the same for everybody. */
import { TAGS } from '../../../snippets.js';
import { isLocal, isStandIn } from '../reach.js';

/** Signs that end an address in a text, or come of damage: quotes, brackets, blanks, also escaped. */
const ENDS = String.raw`\s"'“”„‟‘’«»″<>()\[\]{}\\`;
const CLEAN = new RegExp(String.raw`^(?:[a-z][\w+.-]*:)?(?:(?!%)[^${ENDS}])*$`, 'i');

export const isClean = (address) => CLEAN.test(address);

/** Whether a folder's address can go into a snippet. */
export const isForAll = (base) =>
  base !== undefined && isClean(base) && !isStandIn(base) && !isLocal(base);

/** As it goes into a snippet: nothing is offered that browsers refuse, or that others can read along. */
export const encrypted = (base) => base?.replace(/^http:/i, 'https:');

const NAMED = new RegExp(
  String.raw`(?:(?:https?|file):)?/[^${ENDS}]*embed/(?:${TAGS.join('|')})(?:\.\w\w\b)?(?:\.html)?(?:\?[^${ENDS}]*)?`,
  'gi',
);

/** Addresses of widgets' pages in any text, as in Markdown. */
export const addressesIn = (text) =>
  (text.match(NAMED) ?? []).map((each) => each.replaceAll('&amp;', '&'));
