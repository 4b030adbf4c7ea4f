import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows `#section-id` of the page's address, at the start and when it changes. It only reads: an
 * id that the page itself uses stays the page's, and nothing moves without such an address.
 */
export class DeepLinkController implements ReactiveController {
  readonly #show: (id: string) => void;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement, show: (id: string) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    void this.#host.updateComplete.then(this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const id = decodeHash(location.hash);
    if (id && !this.#host.ownerDocument.getElementById(id)) this.#show(id);
  };
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
