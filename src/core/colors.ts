import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { guarded, rgb, type Color, type ColorName } from './contrast.js';
import { heldSpacing } from './spacing.js';
import { warn } from './warn.js';

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

const NAMES = Object.keys(HELD) as ColorName[];

/**
 * Keeps the colors that a site sets readable, in light and dark, and its spacing of text. They may change
 * at any time and by any style of the page, which has no event: a hidden probe takes them over in a
 * transition and tells of its end, and by an animation that it has come into view. What is no color isn't
 * used. Engines without relative colors show what the site asked for.
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
    // Out of the page, or before its sheets apply, nothing has a style; once it has, the animation tells.
    if (!style.getPropertyValue('--_own-text')) return;
    const asked = (name: string): string => style.getPropertyValue(`--_asked-${name}`).trim();
    const wrong = NAMES.filter((name) => !CSS.supports('color', asked(name)));
    for (const name of wrong)
      warn(this.#host, `--care-color-${name}: "${asked(name)}" isn't a color. Using the default.`);
    // What follows the text around it is one color for all, or it would follow what was changed for it;
    // WebKit can't always tell which.
    const follows = (name: ColorName): boolean => /currentcolor/i.test(asked(name));
    const found = colorsIn(style);
    const gone = [...wrong, ...NAMES.filter((name) => follows(name) && !found[name])];
    const colors = gone.length ? withDefaults(probe, gone) : found;
    const changed = guarded(colors);
    const rules = NAMES.map((name) => {
      if (gone.includes(name) && !changed[name]) return `--_${name}:var(--_own-${name});`;
      const color = changed[name] ?? (follows(name) && colors[name]);
      return color ? `--_${name}:${rgb(color)};` : '';
    }).join('');
    const spacing = heldSpacing(style);
    // Paper is white, and no event comes before it.
    const said =
      (rules && `@media screen{:host{${rules}}}`) + (spacing && `[part~=root]{${spacing}}`);
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

type Found = Record<ColorName, Color | undefined>;

function colorsIn(style: CSSStyleDeclaration): Found {
  const found = NAMES.map((name) => [name, colorOf(style.getPropertyValue(HELD[name]))]);
  return Object.fromEntries(found) as Found;
}

/** From a second probe for a moment: the first one goes on asking what the site sets. */
function withDefaults(probe: HTMLElement, names: readonly ColorName[]): Found {
  const other = probe.cloneNode() as HTMLElement;
  for (const name of names) other.style.setProperty(`--_asked-${name}`, `var(--_own-${name})`);
  probe.after(other);
  const found = colorsIn(getComputedStyle(other));
  other.remove();
  return found;
}

/** From `color(srgb-linear r g b)`, the probe's form; nothing where there is less than the whole color. */
function colorOf(computed: string): Color | undefined {
  const [form, ...channels] = computed.split(' ');
  const [red = 0, green = 0, blue = 0, , alpha] = channels.map(parseFloat);
  if (form !== 'color(srgb-linear' || alpha !== undefined) return undefined;
  return [red, green, blue].map((each) => Math.min(1, Math.max(0, each))) as unknown as Color;
}
