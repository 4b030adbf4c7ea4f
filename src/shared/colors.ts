import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { guarded, rgb, type Color, type ColorName } from './contrast.js';

/** Where the probe holds each color: one element tells all, and any change of them. */
const HELD: Readonly<Record<ColorName, string>> = {
  text: 'color',
  raised: 'background-color',
  muted: 'border-block-start-color',
  accent: 'border-inline-end-color',
  alert: 'border-block-end-color',
  edge: 'border-inline-start-color',
  focus: 'outline-color',
  'on-accent': 'text-decoration-color',
  surface: 'column-rule-color',
};

/**
 * Keeps the colors that a site sets readable, in light and dark. They may change at any time and by
 * any style of the page, which has no event: a hidden probe takes them over in a transition and tells
 * of its end, and by an animation that it has come into view. Engines without relative colors show
 * what the site asked for.
 */
export class ColorsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sheet: CSSStyleSheet | undefined;
  #said = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || root.querySelector('.colors')) return;
    const probe = document.createElement('i');
    probe.className = 'colors';
    for (const type of ['transitionend', 'animationstart'])
      probe.addEventListener(type, () => this.#look(probe));
    root.append(probe);
    this.#look(probe);
  }

  #look(probe: HTMLElement): void {
    const style = getComputedStyle(probe);
    const names = Object.keys(HELD) as ColorName[];
    const asked = Object.fromEntries(
      names.map((name) => [name, colorOf(style.getPropertyValue(HELD[name]))]),
    ) as Record<ColorName, Color | undefined>;
    const rules = Object.entries(guarded(asked)).map(([name, color]) => `--_${name}:${rgb(color)}`);
    // Paper is white, and no event comes before it.
    const said = rules.length ? `@media screen{:host{${rules.join(';')}}}` : '';
    if (said !== this.#said) this.#sheetIn(probe).replaceSync((this.#said = said));
  }

  /** A page of hundreds of widgets whose colors can be read has none for each. */
  #sheetIn(probe: HTMLElement): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      (probe.getRootNode() as ShadowRoot).adoptedStyleSheets.push(this.#sheet);
    }
    return this.#sheet;
  }
}

/** From `color(srgb-linear r g b)`, the probe's form; nothing where there is less than the whole color. */
function colorOf(computed: string): Color | undefined {
  const [form, ...channels] = computed.split(' ');
  const [red = 0, green = 0, blue = 0, , alpha] = channels.map(parseFloat);
  if (form !== 'color(srgb-linear' || alpha !== undefined) return undefined;
  return [red, green, blue].map((each) => Math.min(1, Math.max(0, each))) as unknown as Color;
}
