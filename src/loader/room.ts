import { UNDRAWN } from '../core/undrawn.js';

/** Has care-widgets.css keep no room for what doesn't come. Where it keeps none, nothing on the page is touched. */
export function endRoom(node: Element): void {
  const { href } = node as Partial<HTMLAnchorElement>;
  const place = (href && node.closest('p')) || node;
  if (parseInt(getComputedStyle(place).minBlockSize)) node.setAttribute(UNDRAWN, '');
}
