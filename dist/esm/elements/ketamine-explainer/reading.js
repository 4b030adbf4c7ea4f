import { plainText } from "../../content/inline.js";
import { blocksOf } from "./outline.js";
const PACE = 200;
function* wordsIn(sections, words, hidden) {
  for (const section of sections) {
    const said = words.sections[section.id]?.blocks ?? {};
    for (const { id } of blocksOf(section, words, hidden)) yield said[id] ?? "";
    if (section.figure === "synapse") yield words.figures.synapse.caption;
  }
  for (const { explanations } of Object.values(words.quiz)) yield* Object.values(explanations);
}
function minutesToRead(all) {
  let count = 0;
  for (const words of all) count += plainText(words, (id) => id).split(/\s+/).length;
  return Math.max(1, Math.round(count / PACE));
}
export {
  minutesToRead,
  wordsIn
};
