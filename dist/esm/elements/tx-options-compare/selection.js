const LEAST = 2;
function offered({ options }, hidden, nameOf, language) {
  const left = options.filter(({ id }) => !hidden.has(id));
  const last = ({ stays }) => Number(stays ?? false);
  return [...left.length < LEAST ? options : left].sort(
    (a, b) => last(a) - last(b) || nameOf(a.id).localeCompare(nameOf(b.id), language)
  );
}
function siteOptions(all, wanted) {
  const named = (wanted ?? []).flatMap((id) => all.find((each) => each.id === id) ?? []);
  const chosen = [...named, ...all.filter((each) => each.stays && !named.includes(each))];
  return wanted && chosen.length >= LEAST ? chosen : all;
}
function pickedOptions(all, bySite, picked) {
  if (!picked) return bySite;
  const end = bySite.at(-1)?.stays ? -1 : bySite.length;
  const others = all.filter((each) => !bySite.includes(each));
  const order = [...bySite.slice(0, end), ...others, ...bySite.slice(end)];
  return order.filter(({ id, stays }) => stays ?? picked.has(id));
}
function pairOf(chosen, [first, second]) {
  const find = (id) => chosen.find((each) => each.id === id);
  const other = (than) => chosen.find((each) => each !== than);
  const one = find(first) ?? other(find(second));
  const two = second === "" ? void 0 : find(second);
  const beside = second === "" || two && two !== one ? two : other(one);
  return [one, beside].filter((each) => each !== void 0);
}
function pickPair(shown, place, id) {
  const [first, second] = [shown[0]?.id, shown[1]?.id ?? ""];
  const swapped = id === (place ? first : second);
  if (place) return [swapped ? second : first, id];
  return [id, swapped ? first : second];
}
function siteRows({ rows }, wanted) {
  if (!wanted) return rows;
  const named = wanted.flatMap((id) => rows.find((each) => each.id === id) ?? []);
  const must = named.some(({ kind }) => kind === "benefit") ? ["harm", "unknown"] : [];
  return [...named, ...rows.filter((row) => must.includes(row.kind) && !named.includes(row))];
}
function orderRows(rows, { domains }, marks) {
  const ranks = ["very", "some"];
  const first = ranks.flatMap(
    (rank) => domains.filter(({ id }) => marks[id] === rank).flatMap((domain) => domain.rows)
  );
  const moved = [...new Set(first)].flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return [...moved, ...rows.filter((row) => !moved.includes(row))];
}
function apart({ traits, domains }, domainId, chosen) {
  const domain = domains.find(({ id }) => id === domainId);
  return (domain?.traits ?? []).flatMap((id) => {
    const trait = traits.find((each) => each.id === id);
    const options = chosen.map((each) => each.id).filter((each) => trait?.options.includes(each));
    return options.length ? [{ trait: id, options }] : [];
  });
}
export {
  LEAST,
  apart,
  offered,
  orderRows,
  pairOf,
  pickPair,
  pickedOptions,
  siteOptions,
  siteRows
};
