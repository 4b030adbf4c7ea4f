import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { oneOf, type Choice } from './attributes.js';
import { ColorsController } from './colors.js';

export type Theme = Choice<'auto' | 'light' | 'dark'>;

/**
 * `theme`: the styles follow the attribute itself, and without it the page's `color-scheme`. What is
 * left is to tell of a wrong value, and to keep the colors readable in either.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    new ColorsController(host);
  }

  hostUpdated(): void {
    // After the update, for a theme set as a property is an attribute only then.
    oneOf(this.#host, 'theme', this.#host.getAttribute('theme'), ['auto', 'light', 'dark'], 'auto');
  }
}
