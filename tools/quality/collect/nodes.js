/** Reading single nodes of a shadow root: text, place, look. Runs in the page. */

const LEFT_OUT = '[part~=definition],[part~=citation],.visually-hidden,svg,style,script,template';
const BLOCK = /^(block|flex|grid|list-item|table|table-row|table-cell|table-caption)$/;

/**
 * The words of a node as one reads them: no citation numbers, no closed definitions, and nothing of what
 * `except` selects.
 */
export function textOf(node, except) {
  if (!node) return '';
  const words = [];
  walk(node, words, except ? `${LEFT_OUT},${except}` : LEFT_OUT);
  return words
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

function walk(node, words, leftOut) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) words.push(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE && !child.matches(leftOut)) {
      const apart = BLOCK.test(getComputedStyle(child).display);
      if (apart) words.push(' ');
      walk(child, words, leftOut);
      if (apart) words.push(' ');
    }
  }
}

/** A selector that finds the node from the shadow root: from the nearest id, only part or heading, by tags. */
export function pathOf(element) {
  const steps = [];
  for (let at = element; at; at = at.parentElement) {
    const anchor = anchorOf(at);
    steps.unshift(anchor ?? nth(at));
    if (anchor) break;
  }
  return steps.join(' > ');
}

function anchorOf(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  return ['part', 'aria-labelledby']
    .filter((name) => element.hasAttribute(name))
    .map((name) => `[${name}="${element.getAttribute(name)}"]`)
    .find((selector) => element.getRootNode().querySelectorAll(selector).length === 1);
}

function nth(element) {
  const siblings = [...(element.parentNode?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  const place = siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(element) + 1})` : '';
  return `${element.localName}${place}`;
}

export function isVisible(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** How the words of a node look, and whether they stand in view before any scrolling. */
export function box(element) {
  const style = getComputedStyle(firstWords(element));
  const own = getComputedStyle(element);
  const { bottom, width } = element.getBoundingClientRect();
  return {
    size: style.fontSize,
    weight: style.fontWeight,
    color: style.color,
    boxed: drawsBox(own) || drawsBox(getComputedStyle(element.parentElement ?? element)),
    aboveFold: width > 0 && bottom <= innerHeight,
  };
}

/** Its own background or border sets a node apart from what is around it. */
function drawsBox({ backgroundColor, borderTopWidth, borderInlineStartWidth }) {
  const clear = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return !clear || parseFloat(borderTopWidth) > 0 || parseFloat(borderInlineStartWidth) > 0;
}

/** The element that holds a node's first words, for its type is what one reads. */
export function firstWords(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = /** @type {Text} */ (texts.currentNode);
    const holder = text.parentElement;
    if (text.data.trim() && !holder.closest(LEFT_OUT)) return blockOf(holder, element);
  }
  return element;
}

/** A term or a strong word at the start looks as it does anywhere: the block around it is what counts. */
function blockOf(holder, element) {
  let at = holder;
  while (at !== element && /^(inline|contents)/.test(getComputedStyle(at).display)) {
    at = at.parentElement;
  }
  return at;
}
