import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether a widget is narrower than `limit` em of its own text. For what a container query can't
 * do: other roles, not just other styles. Watches only while `wanted` says so.
 */
export class NarrowController implements ReactiveController {
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #limit: number;
  readonly #wanted: () => boolean;
  #observer: ResizeObserver | undefined;
  #watching = false;

  constructor(host: ReactiveControllerHost & HTMLElement, limit: number, wanted: () => boolean) {
    this.#host = host;
    this.#limit = limit;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Before the first rendering, so that nothing shows in the wrong form first. */
  hostUpdate(): void {
    const wanted = this.#wanted();
    if (wanted === this.#watching) return;
    this.#watching = wanted;
    if (!wanted) {
      this.#observer?.disconnect();
      return;
    }
    // A frame later: a new layout inside the observer's own turn ends in an error event on the page.
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#read()));
    this.#observer.observe(this.#host);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watching = false;
  }

  #read(): void {
    if (!this.#watching) return;
    const { fontSize } = getComputedStyle(this.#host);
    // As laid out: a page may shrink or turn what it shows. Text is never smaller: see tokens.ts.
    const narrow = this.#host.offsetWidth < this.#limit * Math.max(14, parseFloat(fontSize));
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
