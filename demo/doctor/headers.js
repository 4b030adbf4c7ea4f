/** Response headers that were pasted above a page's code, or alone: as `curl -i` and browsers' tools show them. */

const HEADER =
  /^[ \t]*(?<name>content-security-policy|cross-origin-(?:resource|embedder)-policy)(?:[ \t]*:\s*|\t+)(?<value>\S.*)$/gim;

/** `{ isAlone, rest, of }`; `of` gives the values of a header, each once, `rest` is the page’s own code. */
export function headersIn(raw) {
  const [start] = raw.split(/<(?=[a-z!/])/i, 1);
  const all = [...start.matchAll(HEADER)].map(({ groups }) => [
    groups.name.toLowerCase(),
    groups.value.trim(),
  ]);
  const rest = all.length ? raw.slice(start.length) : raw;
  return {
    rest,
    isAlone: !rest && all.length > 0,
    of: (wanted) => [...new Set(all.flatMap(([name, value]) => (name === wanted ? [value] : [])))],
  };
}
