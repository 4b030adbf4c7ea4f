/** Addresses that may be handed on: whole, and the same for everybody. */
import { TAGS } from '../../src/snippets/index.js';
import { NOSCRIPT } from './noscript.js';
import { isLocal, isStandIn } from '../site/scripts/reachability.js';

/** Signs that end an address in a text, or come of damage: quotes, brackets, blanks, also escaped. */
const ENDS = String.raw`\s"'“”„‟‘’«»″<>()\[\]{}\\`;
/** Round brackets are signs of a path like others: there they end nothing. */
const DAMAGE = new RegExp(`[${ENDS.replace('()', '')}]`);

/** An escaped blank may be a folder's; escaped quotes are no part of a name. */
export function isClean(address) {
  if (DAMAGE.test(address)) return false;
  try {
    return !DAMAGE.test(decodeURIComponent(address).replaceAll(' ', ''));
  } catch {
    return false;
  }
}

/** Whether browsers take it for an address at all: `https://YOUR-HOST:PORT/` they don't. */
export const canOpen = (address) => URL.canParse(address, PAGE);

/** Stands for the page's own address, which its code doesn't tell. */
export const PAGE = 'https://page.invalid/';

/** What `<base href>` makes of an address that isn't whole. */
export function resolverOf(doc) {
  const href = [...doc.querySelectorAll('base[href]')]
    .find((each) => !each.closest(NOSCRIPT))
    ?.getAttribute('href');
  if (!href || !canOpen(href)) return (address) => address;
  const base = new URL(href, PAGE);
  return (address) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address) || !isClean(address) || !canOpen(address))
      return address;
    const { href: whole, origin } = new URL(address, base);
    return origin === new URL(PAGE).origin ? whole.slice(origin.length) : whole;
  };
}

/** Whether a folder's address can go into a snippet. */
export const isForAll = (base) =>
  base !== undefined && isClean(base) && canOpen(base) && !isStandIn(base) && !isLocal(base);

/** As it goes into a snippet: nothing is offered that browsers refuse, or that others can read along. */
export const encrypted = (base) => base?.replace(/^http:/i, 'https:');

const NAMED = new RegExp(String.raw`embed/(?:${TAGS.join('|')})(?:\.\w\w\b)?(?:\.html)?`, 'g');
const START = /(?:(?:https?|file|\b[a-z]):)?\//i;
const BREAK = new RegExp(`[${ENDS}]+`);

/** What a piece of text without a blank has of an address: from its start to the last page in it. */
function addressIn(piece) {
  const last = [...piece.matchAll(NAMED)].at(-1);
  const start = piece.search(START);
  if (!last || start < 0 || start > last.index) return [];
  const end = last.index + last[0].length;
  const address = piece.slice(start, piece[end] === '?' ? undefined : end);
  return [address.replaceAll('&amp;', '&')];
}

let last = { text: '', found: [] };

/**
 * Addresses of widgets' pages in any text, as in Markdown. A picture that is written into a page is one piece
 * of a million letters, so each piece is looked at once, and each text.
 */
export function addressesIn(text) {
  if (last.text !== text) last = { text, found: text.split(BREAK).flatMap(addressIn) };
  return last.found;
}
