/**
 * Colors that can be read whatever a site sets: each is darkened or lightened just as far as the
 * contrast with what is behind it needs, its hue kept. Arithmetic of WCAG 2.2, no DOM.
 */

/** Linear sRGB: red, green and blue from 0 to 1. */
export type Color = readonly [number, number, number];

const NAMES = [
  'surface',
  'text',
  'raised',
  'muted',
  'accent',
  'alert',
  'edge',
  'focus',
  'on-accent',
] as const;
export type ColorName = (typeof NAMES)[number];
/** Undefined where the page shows through, or nobody knows: what stands there can't be judged. */
export type Colors = Readonly<Record<ColorName, Color | undefined>>;

/** A little more than WCAG asks for: screens have 256 steps. */
const [TEXT, SHAPE] = [4.55, 3.05];
/** More than twice 4.5 apart from itself: black and white both stand out from the middle. */
const RAISED = 4.6;
const FLARE = 0.05;
/** Where black and white stand out alike. */
const MIDDLE = Math.sqrt(FLARE * (1 + FLARE)) - FLARE;

/** The colors that had to change. */
export function guarded(asked: Colors): Partial<Record<ColorName, Color>> {
  const { surface } = asked;
  const text = apart(asked.text, surface, TEXT);
  const raised = apart(asked.raised, text, RAISED);
  const onBoth = (color: Color | undefined, ratio: number): Color | undefined =>
    apart(apart(color, surface, ratio), raised, ratio);
  const accent = onBoth(asked.accent, TEXT);
  const found: Colors = {
    surface,
    text,
    raised,
    muted: onBoth(asked.muted, TEXT),
    accent,
    alert: onBoth(asked.alert, TEXT),
    edge: onBoth(asked.edge, SHAPE),
    focus: onBoth(asked.focus, SHAPE),
    'on-accent': apart(asked['on-accent'], accent, TEXT),
  };
  return Object.fromEntries(
    NAMES.flatMap((name) => (found[name] === asked[name] ? [] : [[name, found[name]]])),
  );
}

function apart(
  color: Color | undefined,
  behind: Color | undefined,
  ratio: number,
): Color | undefined {
  if (!color || !behind) return color;
  const own = luminance(color);
  const other = luminance(behind);
  if (other > MIDDLE) {
    const most = (other + FLARE) / ratio - FLARE;
    return own <= most ? color : mapped(color, (channel) => (channel * most) / own);
  }
  const least = (other + FLARE) * ratio - FLARE;
  const white = (least - own) / (1 - own);
  return white <= 0 ? color : mapped(color, (channel) => channel + (1 - channel) * white);
}

/** As CSS that every tool reads. */
export function rgb(color: Color): string {
  const [red, green, blue] = mapped(color, (channel) =>
    Math.round(
      255 * (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055),
    ),
  );
  return `rgb(${red} ${green} ${blue})`;
}

function mapped([red, green, blue]: Color, change: (channel: number) => number): Color {
  return [change(red), change(green), change(blue)];
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
