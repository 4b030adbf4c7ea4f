import { tags, type Tag } from './parts.js';

/** What stands for a widget on the page, and where its options may stand besides its attributes. */
export interface Place {
  readonly tag: Tag;
  readonly node: Element;
  /** Of a link, or of a text that is nothing but an address. */
  readonly address?: string;
}

const ours = tags.join();
const classes = tags.map((tag) => `.care-${tag}`).join();
/** Everything that may be a place; `placeAt` looks closer. */
export const candidates = `${ours},${classes},a[href],p,div,li,td`;

/** The place that a node is; undefined for anything else, and where it must be left alone. */
export function placeAt(node: Element, pages: string): Place | undefined {
  const name = node.localName as Tag;
  if (tags.includes(name)) return { tag: name, node };
  const byClass = tags.find((tag) => node.classList.contains(`care-${tag}`));
  const address = byClass ? '' : addressOf(node);
  const [path] = address.split(/[?#]/);
  const tag = byClass ?? tags.find((each) => path === `${pages}${each}.html`);
  // An editor's text stays as it was written, and a fallback where it is. An element of another name, such as
  // a widget with a prefix, may have our class for the style sheet's sake.
  const taken =
    !tag ||
    name.includes('-') ||
    (node as HTMLElement).isContentEditable ||
    document.designMode === 'on' ||
    node.parentElement?.closest(`${ours},${classes}`) ||
    node.querySelector(ours);
  return taken ? undefined : { tag, node, address };
}

function addressOf(node: Element): string {
  if (node.localName === 'a') return (node as HTMLAnchorElement).href;
  const text = node.childElementCount ? '' : node.textContent.trim();
  return /\s/.test(text) ? '' : text;
}
