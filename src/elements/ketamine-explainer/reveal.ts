import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { InPageLinks } from '../../reading/in-page-links.js';

/** Brings a part of the explainer into view: opens the details around it or its tab, then focuses it. */
export class RevealController implements ReactiveController {
  /** The open tab. */
  tab = 'key-points';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #links: InPageLinks;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#links = new InPageLinks(host, (target) => {
      const panel = target.closest('[role=tabpanel]');
      if (panel) this.selectTab(panel.id.replace('panel-', ''));
    });
    host.addController(this);
  }

  hostConnected(): void {}

  selectTab(id: string): void {
    this.tab = id;
    this.#host.requestUpdate();
  }

  openAll(open: boolean): void {
    const all = this.#host.shadowRoot?.querySelectorAll('details.section') ?? [];
    for (const details of all) details.toggleAttribute('open', open);
  }

  /** Shows the part with this id and focuses it; does nothing when there is none. */
  show(id: string): void {
    this.#links.show(id);
  }
}
