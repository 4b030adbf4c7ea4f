const bars = /* @__PURE__ */ new Map();
let sheet;
function keepClear(bar, edge, reach = 0) {
  const now = edge && reach ? [edge, reach] : void 0;
  if (String(bars.get(bar)) === String(now)) return;
  if (now) bars.set(bar, now);
  else bars.delete(bar);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  if (!bars.size) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{${paddingAt("top")}${paddingAt("bottom")}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
function paddingAt(edge) {
  const most = Math.max(0, ...[...bars.values()].map(([at, reach]) => at === edge ? reach : 0));
  if (!most) return "";
  const name = `scroll-padding-${edge}`;
  const own = getComputedStyle(document.documentElement).getPropertyValue(name);
  return `${name}:max(${own === "auto" ? "0px" : own},${most}px)!important;`;
}
export {
  keepClear
};
