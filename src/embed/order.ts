/**
 * When a link orders a widget: it stands alone with phone links, as the snippet has them, in a paragraph of its
 * own. In a menu, a list, a sentence, or drawn as a button it is one way among others, and stays a link.
 */
import type { Place } from './find.js';
import { BESIDE, isQuiet } from './quiet.js';

/** A place that is an order. Without a block of its own the widget stands in for the link and nothing else. */
export type Order = Place & { readonly block: Element | null };

/** Where nothing is an order: what pages navigate by, what is pressed, and what a reader wrote. */
const NEVER = `${'header,footer,nav,navbar,navigation,menu,topbar,toolbar,breadcrumb,breadcrumbs'.replace(
  /\w+/g,
  '#$&,.$&,.site-$&,[role=$&]',
)},[role^=menu],[role=banner],[role=contentinfo],[role=button],[role=heading],[aria-label*=menu i],[aria-label*=navig i],[aria-label*=breadcrumb i],h1,h2,h3,h4,h5,h6,label,summary,address,[rel~=ugc]`;
/** Each of these is one line among others. */
const LINES = 'li,dt,dd,[role=listitem]';
/** How themes name what is more than words. */
const DRAWN = /\b(btn|button|cta|card|tile|teaser|menu|nav|background|padding)s?\b/i;

/** What editors put around words. */
const MARK = /^(b|strong|i|em|u|span|font|small|br)$/i;
/** What ends a paragraph that has no element of its own. */
const BLOCK =
  /^(p|pre|div|h[r\d]|[uod]l|table|section|article|aside|main|figure|blockquote|form|details|script|style)$/i;

/** What the loader found, looked at closely; undefined where it is no order. */
export function orderOf(place: Place | undefined): Order | undefined {
  if (!place) return undefined;
  const { node, tag, isNamed } = place;
  // A widget of its own, with its own fallback.
  if (node.querySelector(`${tag}:not([${BESIDE}])`)) return undefined;
  const isLink = node.localName === 'a';
  const block = isLink ? blockOf(node, isNamed) : isNamed || isText(node) ? node : undefined;
  return block === undefined ? undefined : { ...place, block };
}

/** A block whose whole text is an address, in one piece. */
function isText(block: Element): boolean {
  return !block.closest(`${NEVER},${LINES}`) && !/\s/.test(read(block).trim());
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
  const may = phones ? isSnippet(link, parent) : isAlone(link, parent, isWhole);
  if (!isNamed && !(isPlain && may && !link.closest(NEVER))) return undefined;
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
  return link.closest(LINES) !== parent && !isDrawn;
}

/** Without any it is ours where an editor made a link of its address, or where a paragraph is nothing else. */
function isAlone(link: Element, parent: Element, isWhole: boolean): boolean {
  if (link.closest(LINES)) return false;
  if (/^(https?:\/\/|www\.)\S+$/i.test(link.textContent.trim())) return isWhole;
  if (link.closest('td,th') || link.matches('[class],[role]')) return false;
  if (parent.nodeName === 'BODY') return true;
  let around = link.getAttribute('style') ?? '';
  for (let each: Element | null = parent, n = 0; n < 3 && each; n++, each = each.parentElement)
    if (each.nodeName !== 'BODY') around += ` ${each.className}`;
  return isWhole && !DRAWN.test(around) && (parent.nodeName === 'P' || !parent.className);
}
