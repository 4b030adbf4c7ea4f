import { coverWhileSeen, giveBackUnseen } from './boxed.js';
import { coverOf, shade } from './cover.js';
import { OPTIONS, optionsOf } from './options.js';
import type { Place } from './find.js';
import type { Order } from './order.js';
import { BESIDE } from './beside.js';

type Widget = HTMLElement & {
  hasUpdated?: boolean;
  updateComplete?: Promise<unknown>;
  addController?: (controller: { hostConnected: () => void }) => void;
};

/** An order, with the way to look once more, and to have the loader do so as if it had never looked. */
type Found = Order & {
  readonly at: (node: Element) => Order | undefined;
  readonly free: () => void;
};

/** What a place asks for. A page in another language has it in its name: `crisis-banner.es.html`. */
export function asked({ node, address, lang }: Place): Map<string, string> {
  const options = new Map<string, string>(optionsOf(node, address));
  if (lang && !options.has('lang')) options.set('lang', lang);
  return options;
}

/** Widgets that stand in for something, each with what has it follow an order. */
const known = new WeakMap<Element, (found: Found) => void>();

/**
 * Has a widget stand in for a link, or for what is in a placeholder. All that belongs to the page, and often to a
 * framework which goes on changing it: it is never moved or replaced, only covered, and only while the widget
 * shows what it should. A widget that stands there already, as in a page that was drawn anew, stays.
 */
export async function standIn(found: Found): Promise<void> {
  const { tag, node, block, address } = found;
  if (times === TIMES) return;
  const near = block ? [...block.children] : [node.nextElementSibling];
  const there = near.find((each) => each?.localName === tag && each.hasAttribute(BESIDE));
  const follow = there && known.get(there);
  if (follow) {
    follow(found);
    return;
  }
  const widget = (there ?? document.createElement(tag)) as Widget;
  // An address in a cell can't be covered, only taken in.
  const isText = address && block === node && !shade(block);
  const stop = isText ? takeIn(widget, found) : keep(widget, found);
  try {
    await widget.updateComplete;
    if (isText && isUp(widget)) giveBackUnseen(widget, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function takeIn(widget: Widget, found: Found): () => void {
  const { node } = found;
  writer(widget)(asked(found));
  widget.append(...node.childNodes);
  node.append(widget);
  return () => widget.replaceWith(...widget.childNodes);
}

/** How often a widget was put somewhere in this task: whoever takes it away whenever it comes has won in the end. */
let times = 0;
const TIMES = 999;
const ALL = { attributes: true, characterData: true, childList: true, subtree: true };
/** What takes an order back from around it. */
const AROUND = { attributeFilter: ['contenteditable', 'data-care-link'], subtree: true };

/** Keeps a widget where its order is, with what that asks for. Gives back what ends it. */
function keep(widget: Widget, given: Found): () => void {
  let found = given;
  const { update, follow, end } = coverWhileSeen(widget, coverOf(given, widget), () =>
    isUp(widget),
  );
  const write = writer(widget);
  const stop = (): void => {
    page.disconnect();
    drawing.end();
    known.delete(widget);
    widget.remove();
    end();
  };
  const change = (): void => {
    if (!known.has(widget) || (found.block && !found.block.isConnected)) return;
    const order = times < TIMES && next(found);
    if (!order) {
      stop();
      found.free();
      return;
    }
    found = { ...found, ...order };
    write(asked(order));
    put(widget, order);
    if (!order.block) page.observe(widget.parentNode as Node, { childList: true });
    update();
  };
  const page = new MutationObserver((records) => {
    if (records.some(({ target }) => target !== widget)) change();
  });
  const drawing = drawingOf(widget, update);
  known.set(widget, (other) => {
    found = other;
    change();
  });
  page.observe(given.block ?? given.node, ALL);
  page.observe(document, AROUND);
  change();
  onMove(widget, change, follow);
  follow();
  drawing.follow();
  return stop;
}

/** With its block a widget may be moved to where that is no order. */
function onMove(widget: Widget, ...acts: readonly (() => void)[]): void {
  widget.addController?.({ hostConnected: () => acts.forEach(queueMicrotask) });
}

/** Tells whenever a widget draws, also of one in a copied page, which Safari connects later. */
function drawingOf(widget: Widget, tell: () => void) {
  const observer = new MutationObserver(tell);
  let isOver = false;
  const observe = (): void => {
    if (isOver || !widget.shadowRoot) return;
    observer.observe(widget.shadowRoot, ALL);
    tell();
  };
  const follow = (): void => {
    if (widget.shadowRoot) observe();
    // What fails is told where the widget was made.
    else widget.updateComplete?.then(observe, () => {});
  };
  const end = (): void => {
    isOver = true;
    observer.disconnect();
  };
  return { follow, end };
}

/** The order as it is now: its link may be another one after a page was drawn anew. */
function next({ tag, node, block, at }: Found): Order | undefined {
  const nodes = block && block !== node ? [node, ...block.querySelectorAll('a')] : [node];
  return nodes
    .filter((each) => each.isConnected)
    .map(at)
    .find((order) => order?.tag === tag && order.block === block);
}

function put(widget: Widget, { node, block }: Order): void {
  if (widget.parentNode === (block ?? node.parentNode)) return;
  if (!times++) setTimeout(() => (times = 0));
  const slot = block ? BESIDE : node.slot;
  if (slot) widget.slot = slot;
  if (block) block.append(widget);
  else node.after(widget);
}

/** Sets the attributes that are asked for, and takes away those that no longer are. */
function writer(widget: Widget): (options: Map<string, string>) => void {
  // Of a copy, all that it has.
  const set = new Set(widget.getAttributeNames().filter((name) => name in OPTIONS));
  widget.setAttribute(BESIDE, '');
  return (options) => {
    for (const name of set) if (!options.has(name)) widget.removeAttribute(name);
    for (const [name, value] of options) {
      if (!widget.hasAttribute(name)) set.add(name);
      if (set.has(name) && widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
  };
}

/** Drawn, with its slot hidden, which says that nothing on the page is needed any more. The first one counts. */
function isUp({ hasUpdated, shadowRoot }: Widget): boolean {
  const slot = shadowRoot?.querySelector('slot:not([name])');
  return hasUpdated !== false && (!slot || slot.hasAttribute('hidden'));
}
