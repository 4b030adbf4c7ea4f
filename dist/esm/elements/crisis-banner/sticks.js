function whyNotSticking(bar) {
  const parent = around(bar);
  for (let box = boxAround(bar); box; box = boxAround(box))
    if (box.scrollHeight <= box.clientHeight + 1)
      return `${nameOf(box)} around it sets overflow. Move the bar out of it, or use "overflow: clip".`;
  if (!parent || isViewport(parent) || parent.offsetHeight >= 2 * bar.offsetHeight)
    return void 0;
  return `its parent, ${nameOf(parent)}, is hardly taller than the bar. Move the bar out of it.`;
}
function boxAround(element) {
  for (let each = around(element); each && !isViewport(each); each = around(each)) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (/auto|hidden|scroll/.test(overflowX + overflowY)) return each;
  }
  return void 0;
}
function around(element) {
  const root = element.getRootNode();
  const parent = element.assignedSlot ?? element.parentElement;
  return parent ?? (root instanceof ShadowRoot ? root.host : null);
}
function isViewport(element) {
  const root = document.documentElement;
  return element === root || element === document.body && getComputedStyle(root).overflowX === "visible";
}
function nameOf({ localName, id, classList }) {
  return `<${localName}${id && ` id="${id}"`}${classList.length ? ` class="${classList.value}"` : ""}>`;
}
export {
  boxAround,
  whyNotSticking
};
