import type { Order } from './order.js';
import { BESIDE } from './beside.js';

/** Takes out of view what a widget stands in for, or gives it back. */
export type Cover = (isCovered: boolean) => void;

/** What words and links are made of. A tag that nobody closed takes in more, which stays in view. */
const WORDS =
  /^(a|abbr|b|br|em|font|i|noscript|p|script|small|span|strong|style|template|time|u|wbr)$/i;

/** How to cover what is in a place, whatever it comes to hold. */
export function coverOf({ node, block }: Order, widget: Element): Cover {
  if (!block) return conceal(() => [node]);
  const cover =
    shade(block) ?? conceal(() => [...block.childNodes].filter((each) => each !== widget));
  const isWords = (each: Element): boolean => each === widget || WORDS.test(each.nodeName);
  return (isCovered) => cover(isCovered && [...block.querySelectorAll('*')].every(isWords));
}

/**
 * Leaves each node of a block as it is, whoever owns it: a shadow root decides which of them show. Undefined where
 * a block can't have one, or has its own.
 */
export function shade(block: Element): Cover | undefined {
  const root = block.shadowRoot ?? attach(block);
  if (!root || [...root.children].some(({ localName }) => localName !== 'slot')) return undefined;
  const [all, ours] = [document.createElement('slot'), document.createElement('slot')];
  ours.name = BESIDE;
  let state: boolean | undefined;
  return (isCovered) => {
    if (state !== isCovered) root.replaceChildren(...(isCovered ? [ours] : [all, ours]));
    state = isCovered;
  };
}

function attach(block: Element): ShadowRoot | undefined {
  // An element of another name may want one for itself later.
  if (block.localName.includes('-') || block.hasAttribute('is')) return undefined;
  try {
    return block.attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
}

/** Where there is no such root: one node after the other. */
function conceal(nodes: () => readonly Node[]): Cover {
  const before = new Map<Node, string>();
  return (isCovered) => {
    if (isCovered) for (const each of nodes()) hide(each, before);
    else {
      for (const [each, value] of before) show(each, value);
      before.clear();
    }
  };
}

function hide(node: Node, before: Map<Node, string>): void {
  const { style } = node as Partial<HTMLElement>;
  if (style) {
    // In a copy of a page it is hidden already.
    const isOurs = style.getPropertyPriority('display');
    if (!before.has(node)) before.set(node, isOurs ? '' : style.display);
    if (!isOurs) style.setProperty('display', 'none', 'important');
  } else if (node.nodeType === 3 && node.nodeValue) {
    before.set(node, node.nodeValue);
    node.nodeValue = '';
  }
}

function show(node: Node, value: string): void {
  const element = node as HTMLElement;
  if (node.nodeType === 3) node.nodeValue ||= value;
  else {
    element.style.display = value;
    if (!element.getAttribute('style')) element.removeAttribute('style');
  }
}
