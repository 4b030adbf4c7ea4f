class InPageLinks {
  #host;
  #open;
  /** The citation that led to the references, to lead back to it. */
  #from;
  /** `open` uncovers what a target may be hidden in, besides closed details. */
  constructor(host, open = () => {
  }) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }
  hostConnected() {
  }
  /** On the links alone: below a listener of the whole, each heading is announced as clickable. */
  hostUpdated() {
    const links = this.#host.shadowRoot?.querySelectorAll('a[href^="#"]') ?? [];
    for (const link of links) link.addEventListener("click", this.#follow);
  }
  /** Shows the part with this id and focuses it; does nothing when there is none. */
  show(id) {
    void this.#focus(this.#find(`#${CSS.escape(id)}`));
  }
  #follow = (event) => {
    const link = event.currentTarget;
    const href = link.getAttribute("href") ?? "";
    event.preventDefault();
    if (link.dataset["ref"]) this.#from = link;
    const back = link.dataset["back"];
    if (back) void this.#focus(this.#citation(back));
    else this.show(href.slice(1));
  };
  #citation(id) {
    if (this.#from?.isConnected && this.#from.dataset["ref"] === id) return this.#from;
    return this.#find(`[data-ref="${CSS.escape(id)}"]`);
  }
  async #focus(target) {
    if (!target) return;
    const details = target.closest("details");
    if (details) details.open = true;
    this.#open(target);
    await this.#host.updateComplete;
    target.focus();
  }
  #find(selector) {
    return this.#host.shadowRoot?.querySelector(selector) ?? void 0;
  }
}
export {
  InPageLinks
};
