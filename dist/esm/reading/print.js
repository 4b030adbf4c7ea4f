class PrintController {
  #root;
  #draw;
  #opened = [];
  constructor(host, draw = () => {
  }) {
    this.#draw = draw;
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
    this.#draw(true);
    const closed = this.#root()?.querySelectorAll("details:not([open])") ?? [];
    this.#opened = [...closed];
    for (const details of this.#opened) details.open = true;
  };
  #close = () => {
    this.#draw(false);
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
export {
  PrintController
};
