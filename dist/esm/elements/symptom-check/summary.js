import { fill } from "../../shared/fill.js";
import { bandOf, maxOf, totalOf } from "./score.js";
function summaryOf(instrument, answers, words, date) {
  const total = totalOf(instrument, answers);
  if (total === void 0) throw new Error(`${instrument.id} is not finished`);
  const { take, result } = words;
  const { title, stem, credit } = words.instruments.instruments[instrument.id] ?? {};
  return {
    title: title ?? instrument.id,
    lines: [
      fill(take.when, { date }),
      take.self,
      `${fill(result.total, { total, max: maxOf(instrument) })} ${bandLabel(instrument, total, words)}.`,
      result.not,
      stem ?? "",
      ...answerLines(instrument, answers, words),
      credit ?? ""
    ].map(String)
  };
}
function summaryText({ title, lines }) {
  return [title, ...lines].join("\n\n");
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
  optionsOf,
  summaryOf,
  summaryText
};
