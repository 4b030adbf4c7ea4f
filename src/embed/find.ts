import { tags, type Tag } from './parts.js';

/** What stands for a widget on the page, and where its options may stand besides its attributes. */
export interface Place {
  readonly tag: Tag;
  readonly node: Element;
  /** Of a link, or of a text that is nothing but an address. */
  readonly address?: string;
}

const ours = tags.join();
const all = `${ours},.care-${tags.join(',.care-')}`;
/** Everything that may be a place; `placeAt` looks closer. */
export const candidates = `${all},a[href],p,div,li,td`;

/** The place that a node is; undefined for anything else, and where it must be left alone. */
export function placeAt(node: Element, pages: string): Place | undefined {
  const name = node.localName as Tag;
  if (tags.includes(name)) return { tag: name, node };
  const byClass = tags.find((tag) => node.classList.contains(`care-${tag}`));
  const address = byClass ? '' : addressOf(node);
  // As any language, and any server, names it: `crisis-banner.es.html`, `crisis-banner`.
  const page = address.replace(/(\.\w\w)?(\.html)?([?#]\S*)?$/, '');
  const tag = byClass ?? tags.find((each) => page === pages + each);
  // An editor's text stays as it was written, and a fallback where it is.
  const taken =
    !tag ||
    (node as HTMLElement).isContentEditable ||
    document.designMode === 'on' ||
    node.parentElement?.closest(all) ||
    node.querySelector(ours);
  return taken ? undefined : { tag, node, address };
}

function addressOf(node: Element): string {
  // Of a link in a drawing, an object.
  if (node.localName === 'a') return String((node as { href?: unknown }).href);
  // Editors put breaks and marks around a text; whether a break is inside it, `mount` sees.
  return node.querySelector(':not(br,b,strong,i,em,span)') ? '' : node.textContent.trim();
}
