const STANDS = 4e3;
class Announcer {
  #panel = null;
  /** Tells of a panel that wasn't there before; `silently` where it came with its screen, which is read anyway. */
  notice(root, silently) {
    const panel = root.querySelector("main .panel");
    if (panel && panel !== this.#panel && !silently) {
      const parts = [...panel.querySelectorAll("h3, h4, h5, h6, p, li")];
      const text = parts.map(({ textContent }) => sentence(textContent)).join(" ");
      say(root.querySelector(".said"), text);
    }
    this.#panel = panel;
  }
}
function say(region, text) {
  if (!region) return;
  region.textContent = text;
  setTimeout(() => {
    if (region.textContent === text) region.textContent = "";
  }, STANDS);
}
function sentence(text) {
  const words = text.replace(/\s+/g, " ").trim();
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
export {
  Announcer
};
