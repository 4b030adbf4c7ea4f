import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows a widget's own `#links`, which can't reach into a shadow root and must not change the page's
 * address: the target takes the focus, in whatever is closed around it. A link back from a reference
 * leads to the very citation that led there.
 */
export class InPageLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #open: (target: HTMLElement) => void;
  /** The citation that led to the references, to lead back to it. */
  #from: HTMLElement | undefined;

  /** `open` uncovers what a target may be hidden in, besides closed details. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    open: (target: HTMLElement) => void = () => {},
  ) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {}

  /** On the links alone: below a listener of the whole, each heading is announced as clickable. */
  hostUpdated(): void {
    const links = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('a[href^="#"]') ?? [];
    for (const link of links) link.addEventListener('click', this.#follow);
  }

  /** Shows the part with this id and focuses it; does nothing when there is none. */
  show(id: string): void {
    void this.#focus(this.#find(`#${CSS.escape(id)}`));
  }

  readonly #follow = (event: Event): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    const href = link.getAttribute('href') ?? '';
    event.preventDefault();
    if (link.dataset['ref']) this.#from = link;
    const back = link.dataset['back'];
    if (back) void this.#focus(this.#citation(back));
    else this.show(href.slice(1));
  };

  #citation(id: string): HTMLElement | undefined {
    if (this.#from?.isConnected && this.#from.dataset['ref'] === id) return this.#from;
    return this.#find(`[data-ref="${CSS.escape(id)}"]`);
  }

  async #focus(target: HTMLElement | undefined): Promise<void> {
    if (!target) return;
    const details = target.closest('details');
    if (details) details.open = true;
    this.#open(target);
    await this.#host.updateComplete;
    target.focus();
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
