import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens what is closed while the page prints, so that a handout is whole, and closes it again. `draw`
 * draws at once what isn't there until it is opened.
 */
export class PrintController implements ReactiveController {
  readonly #root: () => ShadowRoot | null;
  readonly #draw: (printing: boolean) => void;
  #opened: HTMLDetailsElement[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    draw: (printing: boolean) => void = () => {},
  ) {
    this.#draw = draw;
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
    this.#draw(true);
    const closed = this.#root()?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    this.#opened = [...closed];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    this.#draw(false);
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
