import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { SymptomCheckPack } from '../../content/types-of-words.js';
import { anew } from '../../core/anew.js';
import { sibling } from '../../visit/sibling.js';
import { show } from '../../visit/focus-widget.js';

/** Widgets of this library that explain more, with the words that lead to them. */
const OTHERS = { 'ketamine-explainer': 'explainer', 'tx-options-compare': 'compare' } as const;

/**
 * Links to the other widgets on the page. They stand outside the frame and are there for everyone, so
 * that they say nothing of a result.
 */
export class OnPageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #found: readonly (readonly [keyof typeof OTHERS, HTMLElement])[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    // What stands further down the page isn't there yet while it loads.
    if (document.readyState !== 'complete') addEventListener('load', this.#look, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#look);
  }

  render(words: SymptomCheckPack['frame']): TemplateResult | typeof nothing {
    if (!this.#found.length) return nothing;
    return html`<nav aria-label=${words.learn}>
      <p>${words.learn}</p>
      <ul>
        ${this.#found.map(([tag, element]) =>
          anew(
            html`<li>
              <button type="button" @click=${() => show(element)}>${words[OTHERS[tag]]}</button>
            </li>`,
            tag,
          ),
        )}
      </ul>
    </nav>`;
  }

  readonly #look = (): void => {
    const tags = Object.keys(OTHERS) as (keyof typeof OTHERS)[];
    this.#found = tags.flatMap((tag) => {
      const element = document.querySelector<HTMLElement>(
        sibling(this.#host, 'symptom-check', tag),
      );
      return element ? [[tag, element] as const] : [];
    });
    this.#host.requestUpdate();
  };
}
