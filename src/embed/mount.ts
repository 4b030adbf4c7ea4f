import type { Place } from './find.js';
import { optionsOf } from './options.js';

/**
 * Puts the widget where a link or a placeholder stands. What stood there goes inside it as its
 * fallback, but only once it has rendered: a rendering that fails must not take the links with it.
 */
export async function mount({ tag, node, address = '' }: Place): Promise<void> {
  // What stands in a placeholder may still be on its way.
  if (document.readyState === 'loading') await parsed();
  const isText = address && node.localName !== 'a';
  const whole = isText ? (node as HTMLElement).innerText.trim() : address;
  if (/\s/.test(whole)) return;
  const options = optionsOf(node, whole);
  const element = node.localName === tag ? node : document.createElement(tag);
  for (const [name, value] of options) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
  // A page in another language has it in its name: `crisis-banner.es.html`.
  const [language] = /^\w\w\b/.exec(whole.split(`${tag}.`)[1] ?? '') ?? [];
  if (language) (element as HTMLElement).lang ||= language;
  if (element !== node) await replace(node, element, fallbackOf(node));
}

async function replace(
  node: Element,
  element: Element,
  fallback: readonly ChildNode[],
): Promise<void> {
  const [first] = fallback;
  if (first) first.before(element);
  else node.append(element);
  try {
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  } catch (error) {
    element.remove();
    throw error;
  }
  for (const part of fallback) {
    // Only words and links count as a fallback; editors put paragraphs around them.
    if (part.nodeName !== 'P') element.append(part);
    else {
      element.append(...part.childNodes);
      part.remove();
    }
  }
}

/** A placeholder's content; a link with the phone links beside it, as the snippet has them. */
function fallbackOf(node: Element): readonly ChildNode[] {
  if (node.localName !== 'a') return [...node.childNodes];
  const beside = [...(node.parentElement?.childNodes ?? [])];
  const isSnippet = beside.every(
    (each) =>
      each === node ||
      (each instanceof Element
        ? each.matches('br, a[href^="tel:"], a[href^="sms:"]')
        : !/[\p{L}\p{N}]/u.test(each.nodeType === 3 ? (each.textContent ?? '') : '')),
  );
  return isSnippet ? beside : [node];
}

function parsed(): Promise<unknown> {
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
