const TEXT = ["font-family", "font-size", "letter-spacing", "word-spacing"];
const THEME = [
  "text",
  "muted",
  "surface",
  "raised",
  "line",
  "edge",
  "accent",
  "on-accent",
  "alert",
  "focus"
].map((name) => `--care-color-${name}`);
function pageStyle(host, probe) {
  const style = getComputedStyle(probe);
  const valueOf = (name) => style.getPropertyValue(name).trim();
  const colors = THEME.filter((name) => CSS.supports("color", valueOf(name)));
  const names = [...TEXT, ...colors, "--care-radius"];
  const set = names.map((name) => [name, valueOf(name)]);
  return {
    ...Object.fromEntries(set.filter(([, value]) => value)),
    // Inside, it is that of the words.
    direction: getComputedStyle(host).direction,
    "color-scheme": isDark(probe) ? "dark" : "light"
  };
}
function isDark(probe) {
  return getComputedStyle(probe).color === "rgb(255, 255, 255)";
}
export {
  pageStyle
};
