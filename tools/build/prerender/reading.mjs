/** A widget's words as plain HTML: what readers' views, which look into no shadow root, can take in. */
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';

/** What is pressed, chosen or only drawn; a term's button is the term, and stays a word. */
const GONE = new Set(
  'button fieldset form iframe input label link nav noscript progress script select slot style svg template textarea'.split(
    ' ',
  ),
);
const KEPT = new Set(
  'b blockquote br caption dd dl dt em h2 h3 h4 h5 h6 li ol p strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const AS = { summary: 'p', figcaption: 'p' };
/** Attributes that the words need. */
const SAID = new Set(['colspan', 'rowspan', 'scope', 'lang', 'dir', 'start', 'value']);

/** `html` is what is in a widget's shadow root. */
export function readingText(html) {
  const root = parseFragment(html);
  return serialize({ ...root, childNodes: root.childNodes.flatMap(read) })
    .replace(/\s+/g, ' ')
    .trim();
}

function read(node) {
  if (tree.isTextNode(node)) return [node];
  if (!tree.isElementNode(node) || isGone(node)) return [];
  const { tagName } = node;
  if (tagName === 'button') return node.childNodes.flatMap(read);
  const inside = node.childNodes.flatMap(read);
  if (tagName === 'a') return linkOf(node, inside);
  if (KEPT.has(tagName) || AS[tagName]) return [elementOf(AS[tagName] ?? tagName, node, inside)];
  // A box with words of its own must not run into the next one.
  const hasWords = node.childNodes.some((each) => tree.isTextNode(each) && each.value.trim());
  return hasWords && tagName !== 'span' ? [elementOf('div', node, inside)] : inside;
}

function isGone(node) {
  if (node.tagName === 'button') return !/\bterm\b/.test(valueOf(node, 'part'));
  return (
    GONE.has(node.tagName) ||
    /\bdefinition\b/.test(valueOf(node, 'class')) ||
    valueOf(node, 'aria-hidden') === 'true' ||
    node.attrs.some(({ name }) => name === 'hidden')
  );
}

/** A source's number leads to a place in the widget; here it stands in brackets. */
function linkOf(node, inside) {
  const href = valueOf(node, 'href');
  if (!href.startsWith('#')) return [elementOf('a', node, inside, ['href'])];
  return /\bcite\b/.test(valueOf(node, 'class'))
    ? [elementOf('sup', node, [text('['), ...inside, text(']')])]
    : inside;
}

function elementOf(tagName, { namespaceURI, attrs }, childNodes, more = []) {
  const kept = attrs.filter(({ name }) => SAID.has(name) || more.includes(name));
  return { nodeName: tagName, tagName, namespaceURI, attrs: kept, childNodes };
}

const text = (value) => ({ nodeName: '#text', value });
const valueOf = ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value ?? '';
