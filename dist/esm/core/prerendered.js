class AdoptController {
  #host;
  #restore;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
    const { shadowRoot: root, renderOptions, hasUpdated } = this.#host;
    if (hasUpdated || !root?.firstChild) return;
    const focused = root.activeElement;
    const before = byWords(root).map(
      ([words, each]) => [words, each, each.scrollLeft, each.scrollTop]
    );
    const slot = document.createElement("slot");
    slot.name = "-";
    root.prepend(renderOptions.renderBefore = slot);
    this.#restore = () => {
      const end = renderOptions.renderBefore;
      while (end.nextSibling) end.nextSibling.remove();
      end.name = "";
      const now = new Map(byWords(root));
      for (const [words, old] of before) {
        const twin = now.get(words);
        if (twin) use(twin, old);
        if (old === focused) twin?.focus({ preventScroll: true });
      }
      for (const [words, , left, top] of before)
        if (left || top) now.get(words)?.scrollTo(left, top);
    };
  }
  takeOver() {
    this.#restore?.();
    this.#restore = void 0;
  }
}
function byWords(root) {
  const counts = {};
  const parts = root.querySelectorAll("a,button,details,input,summary,textarea,[tabindex]");
  return [...parts].map((each) => {
    const says = each.closest("label,details") ?? each;
    const words = each.localName + says.textContent.replace(/\s/g, "");
    counts[words] = (counts[words] ?? 0) + 1;
    return [`${words}${counts[words]}`, each];
  });
}
function use(now, old) {
  if (old.open) now.open = true;
  if (old.checked !== old.defaultChecked && old.checked !== now.checked) now.click();
  if (old.value === void 0 || old.value === now.value) return;
  now.value = old.value;
  now.dispatchEvent(new Event("input"));
}
export {
  AdoptController
};
