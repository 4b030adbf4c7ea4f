import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { onServer } from './server.js';

/** What the documented snippets put inside a widget: words and links, no blocks. */
const PHRASING = new Set(
  'A ABBR B BR EM I NOSCRIPT SCRIPT SMALL SPAN STRONG TEMPLATE TIME WBR'.split(' '),
);

/**
 * The children that show until the widget is up. Once it has rendered they are hidden, but only
 * while they look like a fallback: `<crisis-banner/>` is never closed in HTML and takes in all that
 * follows on the page, which must stay in view.
 */
export class FallbackController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * The default slot, hidden when it holds nothing but a fallback. With `keep` it stays in view beside
   * what the widget shows, which then may not have the numbers of the visitor's country.
   */
  render(keep = false): TemplateResult {
    const isFallback =
      !keep &&
      (onServer ||
        [...this.#host.children].every(
          (child) => child.slot !== '' || PHRASING.has(child.tagName.toUpperCase()),
        ));
    return html`<slot ?hidden=${isFallback} @slotchange=${this.#changed}></slot>`;
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
