import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page that comes back from the cache must not show what was typed to whoever sits there now. */
export class Forget implements ReactiveController {
  readonly #forget: () => void;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#back);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#back);
  }

  readonly #back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#forget();
  };
}
