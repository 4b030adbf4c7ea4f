import { fill } from "../../../content/fill.js";
import { apart } from "../selection.js";
import { namesOf } from "../view.js";
function mattersOf({ words, facts }) {
  const { domains, blocks } = words.values;
  return [
    ...facts.domains.map(({ id }) => ({ id, label: id, ...domains[id] })),
    ...Object.entries(blocks).map(([id, label]) => ({ id: `site:${id}`, label }))
  ];
}
function statements(view, id) {
  return apart(view.facts, id, view.chosen).map(
    ({ trait, options }) => fill(view.words.values.traits[trait] ?? "", { options: namesOf(view, options) })
  );
}
export {
  mattersOf,
  statements
};
