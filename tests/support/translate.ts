/** Ways in which translators put their words into a page. Each goes through all text below a node. */

type Way = (text: Text) => void;

/** Out of use everywhere else. */
const font = (): HTMLElement => document.createElement('font' as string);

/** The text in an element of the translator's own, twice, as Google's does. */
function wraps(text: Text): void {
  const [outer, inner] = [font(), font()];
  outer.append(inner);
  inner.append(document.createTextNode(said(text)));
  text.replaceWith(outer);
}

/** The same around the page's own node. */
function movesInto(text: Text): void {
  const outer = font();
  text.before(outer);
  text.data = said(text);
  outer.append(text);
}

/** Another node in its place. */
function replaces(text: Text): void {
  text.replaceWith(document.createTextNode(said(text)));
}

/** Other words in the node, as Firefox's does. */
function rewrites(text: Text): void {
  text.data = said(text);
}

/** Two nodes for one, as at the end of a sentence. */
function splits(text: Text): void {
  text.data = said(text);
  text.splitText(Math.ceil(text.length / 2));
}

/** A language in which every word can be told from the page's own, and back: capitals. */
const said = ({ data }: Text): string => data.toUpperCase();

export const WAYS: Readonly<Record<string, Way>> = {
  wraps,
  'moves into an element': movesInto,
  replaces,
  rewrites,
  splits,
};

/** Translates everything below a root; `polite` leaves out what is marked as not to be translated. */
export function translate(root: ParentNode, way: Way, polite = false): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent?.closest('style, script')) continue;
    if (polite && parent?.closest('[translate=no], .notranslate')) continue;
    way(text);
  }
}

/** What can be read below a root, in that language. */
export function readIn(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const each of copy.querySelectorAll('style, script')) each.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim().toUpperCase();
}
