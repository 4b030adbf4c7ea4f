const NAMES = [
  "surface",
  "text",
  "raised",
  "muted",
  "accent",
  "alert",
  "edge",
  "focus",
  "on-accent"
];
const [TEXT, SHAPE] = [4.55, 3.05];
const RAISED = 4.6;
const FLARE = 0.05;
const MIDDLE = Math.sqrt(FLARE * (1 + FLARE)) - FLARE;
function guarded(asked) {
  const { surface } = asked;
  const text = apart(asked.text, surface, TEXT);
  const raised = apart(asked.raised, text, RAISED);
  const onBoth = (color, ratio) => apart(apart(color, surface, ratio), raised, ratio);
  const accent = onBoth(asked.accent, TEXT);
  const found = {
    surface,
    text,
    raised,
    muted: onBoth(asked.muted, TEXT),
    accent,
    alert: onBoth(asked.alert, TEXT),
    edge: onBoth(asked.edge, SHAPE),
    focus: onBoth(asked.focus, SHAPE),
    "on-accent": apart(asked["on-accent"], accent, TEXT)
  };
  return Object.fromEntries(
    NAMES.flatMap((name) => found[name] === asked[name] ? [] : [[name, found[name]]])
  );
}
function apart(color, behind, ratio) {
  if (!color || !behind) return color;
  const own = luminance(color);
  const other = luminance(behind);
  if (other > MIDDLE) {
    const most = (other + FLARE) / ratio - FLARE;
    return own <= most ? color : mapped(color, (channel) => channel * most / own);
  }
  const least = (other + FLARE) * ratio - FLARE;
  const white = (least - own) / (1 - own);
  return white <= 0 ? color : mapped(color, (channel) => channel + (1 - channel) * white);
}
function rgb(color) {
  const [red, green, blue] = mapped(
    color,
    (channel) => Math.round(
      255 * (channel <= 31308e-7 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055)
    )
  );
  return `rgb(${red} ${green} ${blue})`;
}
function mapped([red, green, blue], change) {
  return [change(red), change(green), change(blue)];
}
function luminance([red, green, blue]) {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
export {
  guarded,
  rgb
};
