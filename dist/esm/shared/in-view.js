const NUMBER = 'a[href^="tel:"],a[href^="sms:"]';
const DEAD = "a.emergency";
const DIRECTORY = ".directory[href]";
const PRECEDING = 2;
function crisisLinkInView(host, root, end) {
  const link = root.querySelector(`${NUMBER},${DEAD}`) ?? root.querySelector(DIRECTORY);
  if (!link?.matches(`${NUMBER},${DIRECTORY}`)) return false;
  if (!link.textContent.trim() || end && end.compareDocumentPosition(link) !== PRECEDING)
    return false;
  const seen = link.closest("[hidden]")?.parentElement ?? link.closest("details") ?? link;
  const { offsetWidth, offsetHeight } = seen;
  if (!host.getClientRects().length) return true;
  return offsetWidth * offsetHeight > 0 && (isShown(seen) || !isShown(host));
}
const isShown = (element) => getComputedStyle(element).visibility === "visible";
export {
  crisisLinkInView
};
