class PrintController {
  #root;
  #opened = [];
  constructor(host) {
    this.#root = () => host.shadowRoot;
    host.addController(this);
  }
  hostConnected() {
    addEventListener("beforeprint", this.#open);
    addEventListener("afterprint", this.#close);
  }
  hostDisconnected() {
    removeEventListener("beforeprint", this.#open);
    removeEventListener("afterprint", this.#close);
  }
  #open = () => {
    const closed = this.#root()?.querySelectorAll("details:not([open])") ?? [];
    this.#opened = [...closed];
    for (const details of this.#opened) details.open = true;
  };
  #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
export {
  PrintController
};
