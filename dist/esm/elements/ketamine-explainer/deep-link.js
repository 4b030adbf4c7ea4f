class DeepLinkController {
  #show;
  #host;
  constructor(host, show) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }
  hostConnected() {
    addEventListener("hashchange", this.#follow);
    void this.#host.updateComplete.then(this.#follow);
  }
  hostDisconnected() {
    removeEventListener("hashchange", this.#follow);
  }
  #follow = () => {
    const id = decodeHash(location.hash);
    if (id && !this.#host.ownerDocument.getElementById(id)) this.#show(id);
  };
}
function decodeHash(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
export {
  DeepLinkController
};
