const NUMBER = 'a[href^="tel:"],a[href^="sms:"]';
const DEAD = "a.emergency";
const DIRECTORY = ".directory[href]";
const PRECEDING = 2;
function crisisLinkInView(host, root, end) {
  const links = [...root.querySelectorAll(`${NUMBER},${DEAD},${DIRECTORY}`)].filter(
    (each) => !end || end.compareDocumentPosition(each) === PRECEDING
  );
  const first = (what) => links.find((each) => each.matches(what));
  const link = first(NUMBER) ?? (first(DEAD) ? void 0 : first(DIRECTORY));
  if (!link?.textContent.trim()) return false;
  const seen = link.closest("[hidden]")?.parentElement ?? link.closest("details") ?? link;
  const { offsetWidth, offsetHeight } = seen;
  if (!host.getClientRects().length) return true;
  return offsetWidth * offsetHeight > 0 && (isShown(seen) || !isShown(host));
}
const isShown = (element) => getComputedStyle(element).visibility === "visible";
export {
  crisisLinkInView
};
