import { InPageLinks } from "../../reading/in-page-links.js";
class RevealController {
  /** The open tab. */
  tab = "key-points";
  #host;
  #links;
  constructor(host) {
    this.#host = host;
    this.#links = new InPageLinks(host, (target) => {
      const panel = target.closest("[role=tabpanel]");
      if (panel) this.selectTab(panel.id.replace("panel-", ""));
    });
    host.addController(this);
  }
  hostConnected() {
  }
  selectTab(id) {
    this.tab = id;
    this.#host.requestUpdate();
  }
  openAll(open) {
    const all = this.#host.shadowRoot?.querySelectorAll("details.section") ?? [];
    for (const details of all) details.toggleAttribute("open", open);
  }
  /** Shows the part with this id and focuses it; does nothing when there is none. */
  show(id) {
    this.#links.show(id);
  }
}
export {
  RevealController
};
