import { iconArray } from "../../reading/icon-array.js";
import { onsetChart } from "./onset-chart.js";
import { synapseFigure } from "./synapse-figure.js";
function figure(name, words, facts, inline) {
  if (name === "synapse") return synapseFigure(words, inline);
  if (name === "onset") return onsetChart(facts.onset, words, inline);
  return iconArray(facts.featured, words.findings, {
    titleId: "icon-array-title",
    ...words.figures.iconArray
  });
}
export {
  figure
};
