function whyNotSticking(bar) {
  const parent = around(bar);
  for (let each = parent; each && !isViewport(each); each = around(each)) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const holds = /auto|hidden|scroll/.test(overflowX + overflowY);
    if (holds && each.scrollHeight <= each.clientHeight + 1)
      return `${nameOf(each)} around it has an overflow. Move the bar out of it, or use "overflow: clip".`;
  }
  if (!parent || isViewport(parent) || parent.offsetHeight >= 2 * bar.offsetHeight)
    return void 0;
  return `it sticks only while its parent, ${nameOf(parent)}, is in view, which is as small as the bar. Move the bar out of it.`;
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
  whyNotSticking
};
