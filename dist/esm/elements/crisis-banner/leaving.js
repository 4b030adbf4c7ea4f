import { addressOf } from "../../core/address.js";
const navigation = {
  replace: (url, text = "") => {
    clear(url, text);
    location.replace(url);
  }
};
class Leaving {
  #title = document.title;
  #dialog;
  #over = new AbortController();
  #onStay;
  constructor(dialog, url, onStay) {
    this.#dialog = dialog;
    this.#onStay = onStay;
    const { signal } = this.#over;
    dialog.addEventListener("close", this.stay, { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && this.stay(), { signal });
    dialog.showModal();
    document.title = hostOf(url);
    navigation.replace(url, dialog.textContent);
  }
  /** Uncovers the page. */
  stay = () => {
    if (this.#over.signal.aborted || !this.#dialog.isConnected) return;
    this.#over.abort();
    document.title = this.#title;
    this.#dialog.close();
    this.#onStay();
  };
}
function clear(url, text) {
  const { lang, dir } = document.documentElement;
  try {
    document.open();
  } catch {
    return;
  }
  const page = Object.assign(document.createElement("html"), { lang, dir });
  const body = document.createElement("body");
  body.append(text);
  page.append(document.createElement("head"), body);
  document.append(page);
  document.title = hostOf(url);
  const again = () => location.reload();
  addEventListener("keydown", ({ key }) => key === "Escape" && again());
  window.navigation?.addEventListener("navigateerror", again);
}
function hostOf(url) {
  return addressOf(url).hostname;
}
export {
  Leaving,
  navigation
};
