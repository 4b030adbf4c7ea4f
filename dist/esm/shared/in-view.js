const LINK = 'a[href^="tel:"],a[href^="sms:"],.directory[href]';
const PRECEDING = 2;
function crisisLinkInView(host, root, end) {
  const link = root.querySelector(LINK);
  if (!link?.textContent.trim() || end && end.compareDocumentPosition(link) !== PRECEDING)
    return false;
  const seen = link.closest("[hidden]")?.parentElement ?? link.closest("details") ?? link;
  const { width, height } = seen.getBoundingClientRect();
  return !host.getClientRects().length || width * height > 0;
}
export {
  crisisLinkInView
};
