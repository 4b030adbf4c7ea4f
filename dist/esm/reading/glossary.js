class GlossaryController {
  #root;
  /** A term that only the mouse holds open. */
  #hovered;
  constructor(host) {
    this.#root = () => host.shadowRoot;
    host.addController(this);
  }
  hostConnected() {
  }
  /** On the terms alone: below a listener of the whole, each heading is announced as clickable. */
  hostUpdated() {
    for (const button of this.#root()?.querySelectorAll(".term button") ?? [])
      button.addEventListener("click", this.#onClick);
  }
  #onClick = ({ currentTarget }) => {
    const button = currentTarget;
    const open = button.getAttribute("aria-expanded") === "true" && !this.#hovered;
    this.#hovered = void 0;
    this.#closeAll();
    setOpen(button, !open);
  };
  /** Listeners for the element around the words. */
  onPointerOver = (event) => {
    if (event.pointerType !== "mouse") return;
    const term = termOf(event);
    if (term === this.#hovered) return;
    if (this.#hovered) setOpen(this.#hovered.querySelector("button"), false);
    this.#hovered = void 0;
    const button = term?.querySelector("button");
    if (!term || button?.getAttribute("aria-expanded") !== "false") return;
    this.#hovered = term;
    setOpen(button, true);
  };
  onKeyDown = (event) => {
    if (event.key !== "Escape" || !this.#closeAll()) return;
    event.stopPropagation();
  };
  /** Whether there was anything to close. */
  #closeAll() {
    const open = this.#root()?.querySelectorAll('.term button[aria-expanded="true"]') ?? [];
    for (const button of open) setOpen(button, false);
    this.#hovered = void 0;
    return open.length > 0;
  }
}
function termOf(event) {
  const path = event.composedPath().filter((each) => each instanceof HTMLElement);
  return path.find((each) => each.classList.contains("term"));
}
function setOpen(button, open) {
  button?.setAttribute("aria-expanded", String(open));
}
export {
  GlossaryController
};
