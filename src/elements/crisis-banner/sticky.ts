import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A sticky bar lies over the content of its container, and no style of ours can tell the page to
 * scroll what has the focus clear of it. So while the keyboard is somewhere else in that container
 * the bar goes back to its place in the page (state `yielding`). Its room in the page stays as it
 * is, so nothing moves. Only the parent is listened to: the bar can't lie over anything else.
 */
export class StickyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;
  readonly #edge: () => 'top' | 'bottom' | undefined;
  #listening: AbortController | undefined;

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
    this.#internals.states.delete('yielding');
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true };
    this.#host.parentNode?.addEventListener('focusin', this.#onFocusIn, options);
    this.#host.parentNode?.addEventListener('focusout', this.#onFocusOut, options);
  }

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
