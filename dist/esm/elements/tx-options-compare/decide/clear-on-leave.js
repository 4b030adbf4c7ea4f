class Forget {
  #forget;
  constructor(host, forget) {
    this.#forget = forget;
    host.addController(this);
  }
  hostConnected() {
    addEventListener("pagehide", this.#forget);
    addEventListener("pageshow", this.#back);
  }
  hostDisconnected() {
    removeEventListener("pagehide", this.#forget);
    removeEventListener("pageshow", this.#back);
  }
  #back = ({ persisted }) => {
    if (persisted) this.#forget();
  };
}
export {
  Forget
};
