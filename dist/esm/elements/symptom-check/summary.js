import { fill } from "../../content/fill.js";
import { comesSooner, nextStep } from "./next-step.js";
import { bandOf, maxOf, totalOf } from "./score.js";
function summaryOf(finished, words, { date, help, known }) {
  const { instrument, answers } = finished;
  const total = finished.total ?? totalOf(instrument, answers);
  if (total === void 0) throw new Error(`${instrument.id} is not finished`);
  const { take, result, crisis } = words;
  const said = { number: selfHarmNumber(instrument), none: noneOf(instrument, words) };
  const flagged = nextStep(instrument, answers, total) === "crisis";
  const label = bandLabel(instrument, total, words);
  const parts = {
    about: `${fill(take.when, { date })}. ${known ? take.known : take.self} ${take.unreviewed}`,
    total: fill(result.total, { total, max: maxOf(instrument) }),
    band: flagged ? fill(result.alone, { ...said, band: label }) : `${label}.`,
    flag: flagged ? fill(crisis.flag, said) : void 0,
    step: stepText(finished, total, words),
    sooner: soonerText(finished, words)
  };
  const { about, flag, band, step, sooner } = parts;
  const score = `${parts.total} ${band}`;
  const next = [`${result.next}: ${step}`, sooner].filter(Boolean).join(" ");
  const lines = (head) => [...head ? [head] : [], ...help].join("\n");
  const {
    title = instrument.id,
    stem,
    credit
  } = words.instruments.instruments[instrument.id] ?? {};
  return {
    ...parts,
    title,
    facts: flag ? [about, flag, next, crisis.act, lines(), score, result.not] : [about, score, next, result.not, lines(said.number ? result.help : result.unasked)],
    answers: [stem ?? "", ...answerLines(instrument, answers, words), credit ?? ""]
  };
}
function summaryText({ title, facts, answers }) {
  return [title, ...facts, ...answers].join("\n\n");
}
function bandLabel(instrument, total, { results, result }) {
  const { id, min, max } = bandOf(instrument, total);
  const label = results[instrument.id]?.bands[id]?.label ?? id;
  if (label.includes("{")) return fill(label, { score: instrument.cutoff.score });
  return `${label} (${fill(result.range, { min, max })})`;
}
function itemText({ id, functional }, item, { instruments }) {
  const words = instruments.instruments[id];
  return (item === functional?.id ? words?.functional : words?.items[item]) ?? item;
}
function optionsOf({ options, functional }, item, { instruments }) {
  const list = item === functional?.id ? functional.options : options;
  return instruments.optionLists[list] ?? [];
}
function noneOf({ options }, { instruments }) {
  return instruments.optionLists[options]?.[0] ?? "";
}
function selfHarmNumber({ items }) {
  return items.findIndex(({ selfHarm }) => selfHarm) + 1;
}
function stepText({ instrument, answers }, total, { steps, instruments }) {
  const next = instruments.instruments[instrument.next ?? ""]?.title ?? "";
  return fill(steps[nextStep(instrument, answers, total)], { next });
}
function soonerText({ instrument, answers }, words) {
  const id = instrument.functional?.id ?? "";
  if (!comesSooner(instrument, answers)) return void 0;
  return fill(words.sooner, { answer: optionsOf(instrument, id, words)[answers[id] ?? 0] ?? "" });
}
function answerLines(instrument, answers, words) {
  return Object.entries(answers).map(([id, value], index) => {
    const scored = id !== instrument.functional?.id;
    const said = optionsOf(instrument, id, words)[value] ?? "";
    const number = scored ? `${index + 1}. ` : "";
    return `${number}${itemText(instrument, id, words)}
   ${said}${scored ? ` (${value})` : ""}`;
  });
}
export {
  bandLabel,
  itemText,
  noneOf,
  optionsOf,
  selfHarmNumber,
  summaryOf,
  summaryText
};
