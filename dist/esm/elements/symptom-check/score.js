function totalOf({ items }, answers) {
  let total = 0;
  for (const { id } of items) {
    const value = answers[id];
    if (value === void 0) return void 0;
    total += value;
  }
  return total;
}
function bandOf({ id, bands }, total) {
  const band = bands.find(({ min, max }) => total >= min && total <= max);
  if (!band) throw new RangeError(`${id}: no band for ${total}`);
  return band;
}
function maxOf({ bands }) {
  return Math.max(...bands.map(({ max }) => max));
}
function callsForCrisisHelp({ items }, answers) {
  return items.some(({ id, selfHarm }) => selfHarm && (answers[id] ?? 0) > 0);
}
function asksFunctional({ items, functional }, answers) {
  return Boolean(functional) && items.some(({ id }) => (answers[id] ?? 0) > 0);
}
function carriedOver(from, to, answers) {
  const pairs = from.items.flatMap(({ id, loinc }) => {
    const same = to.items.find((item) => item.loinc === loinc);
    const value = answers[id];
    return same && value !== void 0 ? [[same.id, value]] : [];
  });
  return Object.fromEntries(pairs);
}
export {
  asksFunctional,
  bandOf,
  callsForCrisisHelp,
  carriedOver,
  maxOf,
  totalOf
};
