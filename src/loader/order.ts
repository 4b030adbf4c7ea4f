/**
 * When a link orders a widget: it stands alone with phone links, as the snippet has them, in a paragraph of its
 * own, or shows its own address there. In a menu, a list, a sentence, drawn as a button, or in what a reader wrote
 * it is one way among others, and stays a link.
 */
import { isApart, isByReader } from './apart.js';
import type { Place } from './find.js';
import { BESIDE, isQuiet } from './beside.js';

/** A place that is an order. Without a block of its own the widget stands in for the link and nothing else. */
export type Order = Place & { readonly block: Element | null };

/** Each of these is one line among others. */
const LINES = 'li,dt,dd,[role=listitem]';
/** How themes name what is more than words. */
const DRAWN = /\b(btn|button|cta|card|tile|teaser|menu|nav|background|padding)s?\b/i;
/**
 * What leads to a file or a neighbor, or is a picture, is no snippet of ours; nor is what a page doesn't vouch for.
 * One editor, Tiptap, writes that on each link of an author's, in these words.
 */
const OTHER =
  '[download],[rel~=nofollow]:not([rel="noopener noreferrer nofollow"]),[rel~=next],[rel~=prev]';
const PICTURE = 'img,svg,picture,video,canvas,object';
/** An address that an editor made a link of. */
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/** What editors put around words. */
const MARK = /^(b|strong|i|em|u|span|font|small|br)$/i;
/** What ends a paragraph that has no element of its own. */
const BLOCK =
  /^(p|pre|div|h[r\d]|[uod]l|table|section|article|aside|main|figure|blockquote|form|details|script|style)$/i;

/** What the loader found, looked at closely; undefined where it is no order. */
export function orderOf(place: Place | null | undefined): Order | undefined {
  if (!place) return undefined;
  const { node, tag, isNamed } = place;
  // A widget of its own, with its own fallback.
  if (node.querySelector(`${tag}:not([${BESIDE}])`) || isByReader(node)) return undefined;
  const isLink = node.localName === 'a';
  const block = isLink ? blockOf(node, isNamed) : isNamed || isText(node) ? node : undefined;
  return block === undefined ? undefined : { ...place, block };
}

/** A block whose whole text is an address, in one piece. */
function isText(block: Element): boolean {
  return !block.closest(LINES) && !isApart(block) && !/\s/.test(read(block).trim());
}

/** A text as it looks: with its breaks. */
function read(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  return node.nodeValue ?? [...node.childNodes].map(read).join('');
}

/** The block that a link has to itself, null where it is an order among other things. */
function blockOf(link: Element, isNamed: boolean): Element | null | undefined {
  let top: Node = link;
  while (MARK.test(top.parentNode?.nodeName ?? '')) top = top.parentNode as Node;
  const parent = top.parentNode as Element | null;
  if (!parent) return undefined;
  const { isPlain, isWhole, phones } = lineOf(top, link);
  const may = phones ? isSnippet(link, parent) : isWhole && isAddress(link);
  if (!isNamed && !(isPlain && may && !isApart(link))) return undefined;
  return isPlain && isWhole && !/^(body|#.*)$/i.test(parent.nodeName) ? parent : null;
}

/** What stands around a link, up to the next blocks. */
function lineOf(top: Node, link: Element): { isPlain: boolean; isWhole: boolean; phones: number } {
  const line = { isPlain: true, isWhole: true, phones: 0 };
  const look = (node: Node): void => {
    const each = node as HTMLAnchorElement;
    if (node === link || (node.nodeType === 1 && each.hasAttribute(BESIDE))) return;
    if (MARK.test(node.nodeName)) node.childNodes.forEach(look);
    else line.isPlain &&= isQuiet(node) && (node.nodeType !== 1 || each.localName === 'a');
    if (each.localName !== 'a' || !each.textContent) return;
    line.phones++;
    // What a filter left of a phone link is words, which stay.
    line.isWhole &&= Boolean(each.getAttribute('href'));
  };
  for (const way of ['previousSibling', 'nextSibling'] as const) {
    let each: Node | null = top;
    while (each && !BLOCK.test(each.nodeName)) {
      look(each);
      each = each[way];
    }
    line.isWhole &&= !each;
  }
  return line;
}

/** With phone links it is ours, unless it is drawn as something else. */
function isSnippet(link: Element, parent: Element): boolean {
  const isDrawn = parent.nodeName === 'P' ? DRAWN.test(link.className) : link.className;
  return (
    link.closest(LINES) !== parent &&
    !isDrawn &&
    !link.matches(OTHER) &&
    !link.querySelector(PICTURE)
  );
}

/** Without any it is ours only where an editor made a link of an address that stands alone. */
function isAddress(link: Element): boolean {
  return !link.closest(LINES) && !link.matches(OTHER) && ADDRESS.test(link.textContent.trim());
}
