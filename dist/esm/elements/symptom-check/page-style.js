const TEXT = ["direction", "font-family", "font-size", "letter-spacing", "word-spacing"];
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
function pageStyle(host, isDark2) {
  const style = getComputedStyle(host);
  const names = [...TEXT, ...THEME, "--care-radius"];
  const set = names.map((name) => [name, style.getPropertyValue(name).trim()]);
  return {
    ...Object.fromEntries(set.filter(([, value]) => value)),
    "color-scheme": isDark2 ? "dark" : "light"
  };
}
function isDark(probe) {
  return getComputedStyle(probe).color === "rgb(255, 255, 255)";
}
export {
  isDark,
  pageStyle
};
