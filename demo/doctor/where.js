/** Where the page is, as far as its code tells. */

/** Where the page itself says that it is. */
const SAYS = [
  ['link[rel~="canonical" i]', 'href'],
  ['meta[property="og:url" i]', 'content'],
  ['base[href]', 'href'],
];

export function whole(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** `{ page, base }`, each undefined where the page doesn't say it. */
export function addressesOf(doc) {
  const said = SAYS.map(([selector, name]) => doc.querySelector(selector)?.getAttribute(name));
  const [canonical, shared, base] = said.map((each) => each && whole(each.trim()));
  return { page: canonical ?? shared ?? base, base };
}
