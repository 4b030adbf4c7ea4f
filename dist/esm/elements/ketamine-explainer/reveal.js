class RevealController {
  /** The open tab. */
  tab = "key-points";
  #host;
  /** The citation that led to the references, to lead back to it. */
  #from;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
  }
  selectTab(id) {
    this.tab = id;
    this.#host.requestUpdate();
  }
  openAll(open) {
    for (const details of this.#all("details.section")) details.toggleAttribute("open", open);
  }
  /** Shows the part with this id and focuses it; does nothing when there is none. */
  show(id) {
    const target = this.#all(`#${CSS.escape(id)}`)[0];
    if (target) void this.#focus(target);
  }
  onClick = (event) => {
    const path = event.composedPath();
    const link = path.find((each) => each instanceof HTMLAnchorElement);
    const href = link?.getAttribute("href");
    if (!link || !href?.startsWith("#")) return;
    event.preventDefault();
    if (link.dataset["ref"]) this.#from = link;
    const back = link.dataset["back"];
    if (back) void this.#focus(this.#citation(back));
    else this.show(href.slice(1));
  };
  #citation(id) {
    if (this.#from?.isConnected && this.#from.dataset["ref"] === id) return this.#from;
    return this.#all(`[data-ref="${CSS.escape(id)}"]`)[0];
  }
  async #focus(target) {
    const details = target?.closest("details");
    if (details) details.open = true;
    const panel = target?.closest("[role=tabpanel]");
    if (panel) this.selectTab(panel.id.replace("panel-", ""));
    await this.#host.updateComplete;
    target?.focus();
  }
  #all(selector) {
    return [...this.#host.shadowRoot?.querySelectorAll(selector) ?? []];
  }
}
export {
  RevealController
};
