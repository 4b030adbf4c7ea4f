import { fill } from "../content/fill.js";
function compare(treated, comparison) {
  return { treated, comparison, difference: treated.count - comparison.count };
}
function groupsOf(risk) {
  const { treated, comparison, denominator, time } = risk;
  if (comparison === null) return void 0;
  return compare({ count: treated, denominator, time }, { count: comparison, denominator, time });
}
function valuesOf(risk, words) {
  const { treated, denominator, participants, difference, time } = risk;
  const groups = groupsOf(risk);
  const names = words.risks[risk.id];
  const { when } = words.picture;
  const { low: from = 0, high: to = 0 } = difference ?? {};
  const whole = from < 0 && to > 0 ? Math.ceil : Math.round;
  const ends = [from, to].map((end) => whole(Math.abs(end)));
  const [low = 0, high = 0] = difference && difference.high < 0 ? ends.reverse() : ends;
  return {
    treated,
    denominator,
    participants,
    comparison: groups?.comparison.count ?? 0,
    gap: Math.abs(groups?.difference ?? 0),
    low,
    high,
    outcome: words.outcomes[risk.outcome] ?? "",
    when: time ? fill(when[time.unit], { time: time.value }) : when.varies,
    treatment: names?.treatment ?? "",
    other: names?.comparison ?? ""
  };
}
function sayFinding(risk, words) {
  const { sentence, alone } = words.picture;
  return fill(risk.comparison === null ? alone : sentence, valuesOf(risk, words));
}
function gapOf(risk, words) {
  const { more, fewer, same, range, across } = words.picture;
  const gap = groupsOf(risk)?.difference ?? 0;
  const said = [gap > 0 ? more : gap < 0 ? fewer : same];
  if (risk.difference)
    said.push(risk.difference.low < 0 && risk.difference.high > 0 ? across : range);
  return fill(said.join(" "), valuesOf(risk, words));
}
function flipped(risk, words) {
  const names = words.risks[risk.id];
  if (risk.comparison === null || !names?.comparison) return void 0;
  const { difference } = risk;
  const turned = difference && {
    ...difference,
    perDenominator: -difference.perDenominator,
    low: -difference.high,
    high: -difference.low
  };
  return {
    risk: {
      ...risk,
      treated: risk.comparison,
      comparison: risk.treated,
      ...turned && { difference: turned }
    },
    words: {
      ...words,
      risks: {
        ...words.risks,
        [risk.id]: { ...names, treatment: names.comparison, comparison: names.treatment }
      }
    }
  };
}
export {
  compare,
  flipped,
  gapOf,
  groupsOf,
  sayFinding,
  valuesOf
};
