function compare(treated, comparison) {
  return { treated, comparison, difference: treated.count - comparison.count };
}
function groupsOf(risk) {
  const { treated, comparison, denominator, time } = risk;
  if (comparison === null) return void 0;
  return compare({ count: treated, denominator, time }, { count: comparison, denominator, time });
}
function riskValues(risk) {
  const { treated, denominator, participants, difference, time } = risk;
  const groups = groupsOf(risk);
  return {
    treated,
    denominator,
    participants,
    time: time?.value ?? 0,
    comparison: groups?.comparison.count ?? 0,
    gap: Math.abs(groups?.difference ?? 0),
    low: Math.round(difference?.low ?? 0),
    high: Math.round(difference?.high ?? 0)
  };
}
export {
  compare,
  groupsOf,
  riskValues
};
