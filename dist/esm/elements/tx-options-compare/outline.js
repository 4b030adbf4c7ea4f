const SAFETY = /^\/(mainMessage|notAdvice|findings|choice\/(natural|known|unknown)|common\/crisis)(\/|$)/;
function isSafety({ rows }, pointer) {
  if (SAFETY.test(pointer)) return true;
  const [, rowId] = /^\/options\/[^/]+\/cells\/([^/]+)$/.exec(pointer) ?? [];
  return rows.some(({ id, safety }) => id === rowId && safety);
}
function mayHide({ options }, id) {
  return options.some((each) => each.id === id);
}
function* citedIds({ rows, chosen, facts }) {
  for (const row of rows) {
    for (const { cites, findings } of chosen) {
      yield* cites[row.id] ?? [];
      for (const finding of findings) {
        if (finding.row === row.id) yield* facts.risks[finding.id]?.sources ?? [];
      }
    }
  }
}
export {
  citedIds,
  isSafety,
  mayHide
};
