import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { oneOf, type Choice } from './attributes.js';

export type Theme = Choice<'auto' | 'light' | 'dark'>;

/**
 * `theme="auto"`: the page's `color-scheme` rules; where the page sets none, the system's does.
 * Only a computed style tells the two apart, so the host gets the state `system-scheme`.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;
  #known: string | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  hostConnected(): void {
    this.#known = undefined;
    this.hostUpdated();
  }

  hostUpdated(): void {
    // After the update, for a theme set as a property is an attribute only then.
    const theme = this.#host.getAttribute('theme');
    // Reading a computed style is dear: once per place on the page and value is enough.
    if (theme === this.#known) return;
    this.#known = theme;
    const choice = oneOf(this.#host, 'theme', theme, ['auto', 'light', 'dark'], 'auto');
    const { states } = this.#internals;
    states.delete('system-scheme');
    if (choice !== 'auto' || !this.#host.isConnected) return;
    if (getComputedStyle(this.#host).colorScheme === 'normal') states.add('system-scheme');
  }
}
