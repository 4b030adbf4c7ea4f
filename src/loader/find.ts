import type { Page } from './address.js';
import { BESIDE, isQuiet } from './beside.js';
import { tags, type Tag } from './parts.js';

/** What stands for a widget on the page, and where its options may stand besides its attributes. */
export interface Place {
  readonly tag: Tag;
  readonly node: Element;
  /** Of a link, or of a text that is nothing but an address. */
  readonly address: string;
  /** The language that the address names. */
  readonly lang?: string | undefined;
  /** Whether it bears our name, and is a place wherever it is. */
  readonly isNamed: boolean;
}

/** A place, with the way to look once more, and to have the loader do so as if it had never looked. */
export interface Found extends Place {
  readonly at: (node: Element) => Place | null | undefined;
  readonly free: () => void;
}

const all = `${tags.join()},.care-${tags.join(',.care-')}`;
/** Everything that may be a place; `placeAt` looks closer. */
export const candidates = `${all},a[href],p,div,td`;

/** Where most links to our pages are, and none is a place. */
const MENUS = 'nav,header,footer,menu,button,li>a,[role=navigation]';

/**
 * The place that a node is; undefined for anything else, null where it names a widget and must be left alone. Of
 * links this is a first look, which keeps pages from fetching what they don't need; the core takes the second one.
 */
export function placeAt(
  node: Element,
  pageOf: (address: string) => Page | undefined,
): Place | null | undefined {
  // Asked here, whoever asks: what a page writes into a field or a span later is no place either.
  if (!node.matches(candidates)) return undefined;
  const name = node.localName as Tag;
  if (tags.includes(name))
    return node.hasAttribute(BESIDE) ? undefined : { tag: name, node, address: '', isNamed: true };
  const byClass = tags.find((tag) => node.classList.contains(`care-${tag}`));
  const { href } = node as Partial<HTMLAnchorElement>;
  const address = href ?? textOf(node);
  const page = pageOf(address);
  const tag = byClass ?? page?.tag;
  // An editor's text stays as it was written, and a fallback where it is. An element of another name, such as
  // a widget with a prefix, may have our class for the style sheet's sake.
  if (!tag) return undefined;
  const taken =
    name.includes('-') ||
    (node as HTMLElement).isContentEditable ||
    document.designMode === 'on' ||
    node.closest('[data-care-link]') ||
    node.parentElement?.closest(all) ||
    (!byClass &&
      (node.closest(MENUS) ||
        (href &&
          (isAlone(node) ||
            [...(node.parentNode?.childNodes ?? [])].some(
              (each) => each !== node && !isQuiet(each),
            )))));
  return taken
    ? null
    : { tag, node, isNamed: Boolean(byClass), address: page ? address : '', lang: page?.lang };
}

/** Whether a link has no other one in its block, and shows no address. */
function isAlone(link: Element): boolean {
  const { length = 2 } = link.closest('p,div,td,body')?.querySelectorAll('a') ?? {};
  return length < 2 && !link.textContent.includes('/');
}

function textOf(node: Element): string {
  // Editors put breaks and marks around a text; whether a break is inside it, the core sees.
  return node.querySelector(`:not(br,b,strong,i,em,span,[${BESIDE}])`)
    ? ''
    : node.textContent.trim();
}
