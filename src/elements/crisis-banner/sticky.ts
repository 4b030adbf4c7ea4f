import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../../core/warn.js';
import { keepClear } from './clear.js';
import { boxAround, whyNotSticking } from './sticks.js';

/** The window that the styles let a bar stick in. */
const ROOM = '(min-width: 22em) and (min-height: 34em)';

/**
 * A sticky bar lies over the content of its container. The window scrolls clear of it (clear.ts), but
 * what has the focus may be in view already. So while the keyboard is somewhere else in that container
 * the bar goes back to its place in the page (state `yielding`). Its room in the page stays as it
 * is, so nothing moves. The same when a link leads to a place in the page, until it is scrolled. Only
 * the parent is listened to, for the bar can't lie over anything else, and the window for its address.
 */
export class StickyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;
  readonly #edge: () => 'top' | 'bottom' | undefined;
  #listening: AbortController | undefined;
  #boxes: ResizeObserver | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    internals: ElementInternals,
    edge: () => 'top' | 'bottom' | undefined,
  ) {
    this.#host = host;
    this.#internals = internals;
    this.#edge = edge;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { states } = this.#internals;
    const edge = this.#edge();
    // To the other edge: its size may be the same.
    if (edge && !states.has(edge)) requestAnimationFrame(this.#measure);
    states.delete('top');
    states.delete('bottom');
    if (edge && this.#host.isConnected) {
      states.add(edge);
      if (!this.#listening) this.#listen();
    } else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#boxes?.disconnect();
    keepClear(this.#host, undefined);
    this.#internals.states.delete('yielding');
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true };
    this.#host.parentNode?.addEventListener('focusin', this.#onFocusIn, options);
    this.#host.parentNode?.addEventListener('focusout', this.#onFocusOut, options);
    this.#host.parentNode?.addEventListener('click', this.#onClick, options);
    for (const type of ['wheel', 'touchmove'])
      this.#host.parentNode?.addEventListener(type, this.#onFocusOut, options);
    addEventListener('hashchange', this.#yield, options);
    matchMedia(ROOM).addEventListener('change', this.#measure, options);
    this.#boxes ??= new ResizeObserver(this.#measure);
    this.#boxes.observe(this.#host);
    if (location.hash) this.#yield();
    if (document.readyState === 'complete') requestAnimationFrame(this.#judge);
    else addEventListener('load', this.#judge, options);
  }

  readonly #judge = (): void => {
    // Where the window is too small for it, the bar isn't meant to stick.
    if (!this.#host.isConnected || getComputedStyle(this.#host).position !== 'sticky') return;
    const why = whyNotSticking(this.#host);
    if (why) warn(this.#host, `placement="${this.#edge() ?? ''}" doesn't stick: ${why}`);
  };

  readonly #measure = (): void => {
    const [host, edge] = [this.#host, this.#edge()];
    // Open or not, and yielding or not, is the visitor's doing, of which the page's root shows nothing.
    if (host.shadowRoot?.querySelector('.more[open]')) return;
    const sticks = edge && host.isConnected && matchMedia(ROOM).matches && !boxAround(host);
    const from = edge ? parseFloat(getComputedStyle(host)[edge]) || 0 : 0;
    keepClear(host, sticks ? edge : undefined, host.offsetHeight && from + host.offsetHeight);
  };

  readonly #yield = (): void => void this.#internals.states.add('yielding');

  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const [address, place] = link?.href.split('#') ?? [];
    if (place && address === location.href.split('#')[0]) this.#yield();
  };

  readonly #onFocusIn = (event: Event): void => {
    const [target] = event.composedPath();
    const elsewhere = !event.composedPath().includes(this.#host);
    if (elsewhere && target instanceof Element && target.matches(':focus-visible')) {
      this.#internals.states.add('yielding');
    } else this.#onFocusOut();
  };

  readonly #onFocusOut = (): void => {
    this.#internals.states.delete('yielding');
  };
}
