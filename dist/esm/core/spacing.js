const HELD = {
  "letter-spacing": [-0.05, 0.5, "normal"],
  "word-spacing": [-0.15, 1.5, "normal"],
  "line-height": [1.1, 3.5, "1.5"]
};
function heldSpacing(style) {
  const size = parseFloat(style.fontSize);
  return Object.entries(HELD).map(([name, [least, most, instead]]) => {
    const value = style.getPropertyValue(name);
    const share = parseFloat(value) / (value.endsWith("%") ? 100 : size);
    return share < least || share > most ? `${name}:${instead};` : "";
  }).join("");
}
export {
  heldSpacing
};
