import { html } from "lit";
import { fill } from "../../content/fill.js";
import { formatter, said } from "../../core/formats.js";
import { heading } from "../../core/heading.js";
const START = {
  picked: void 0,
  refusal: void 0,
  pair: [void 0, void 0],
  large: false,
  opened: /* @__PURE__ */ new Set(),
  printing: false,
  marks: {},
  otherMatters: "",
  ownQuestions: "",
  ready: {},
  taken: void 0
};
const STEPS = ["choice", "options", "values", "questions", "next"];
function step({ words, level }, id, body) {
  return html`<section class="step" part="step" aria-labelledby="step-${id}">
    ${heading(level, fill(words.steps.step, { number: STEPS.indexOf(id) + 1, title: words.steps[id] }), `step-${id}`)}
    ${body}
  </section>`;
}
function subtitle({ level }, text) {
  return heading(level + 1, text);
}
function nameOf({ words }, id) {
  return id && words.options[id]?.name || "";
}
function namesOf({ words, language }, ids) {
  const names = ids.map((id) => words.options[id]?.inText ?? id);
  return said(() => formatter(Intl.ListFormat, language, {}).format(names), names.join(", "));
}
export {
  START,
  STEPS,
  nameOf,
  namesOf,
  step,
  subtitle
};
