import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens what is closed while the page prints, so that a handout is whole, and closes it again. */
export class PrintController implements ReactiveController {
  readonly #root: () => ShadowRoot | null;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#root = () => host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    const closed = this.#root()?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    this.#opened = [...closed];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
