import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Brings a part of the widget into view: opens the details around it or its tab, then moves the
 * focus there. Also follows the widget's own `#links`, which can't reach into a shadow root and must
 * not change the page's address.
 */
export class RevealController implements ReactiveController {
  /** The open tab. */
  tab = 'key-points';
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The citation that led to the references, to lead back to it. */
  #from: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  selectTab(id: string): void {
    this.tab = id;
    this.#host.requestUpdate();
  }

  openAll(open: boolean): void {
    for (const details of this.#all('details.section')) details.toggleAttribute('open', open);
  }

  /** Shows the part with this id and focuses it; does nothing when there is none. */
  show(id: string): void {
    const target = this.#all(`#${CSS.escape(id)}`)[0];
    if (target) void this.#focus(target);
  }

  readonly onClick = (event: Event): void => {
    const path = event.composedPath();
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (!link || !href?.startsWith('#')) return;
    event.preventDefault();
    if (link.dataset['ref']) this.#from = link;
    const back = link.dataset['back'];
    if (back) void this.#focus(this.#citation(back));
    else this.show(href.slice(1));
  };

  #citation(id: string): HTMLElement | undefined {
    if (this.#from?.isConnected && this.#from.dataset['ref'] === id) return this.#from;
    return this.#all(`[data-ref="${CSS.escape(id)}"]`)[0];
  }

  async #focus(target: HTMLElement | undefined): Promise<void> {
    const details = target?.closest('details');
    if (details) details.open = true;
    const panel = target?.closest('[role=tabpanel]');
    if (panel) this.selectTab(panel.id.replace('panel-', ''));
    await this.#host.updateComplete;
    target?.focus();
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
