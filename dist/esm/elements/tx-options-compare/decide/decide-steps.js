import { html } from "lit";
import { nextStep } from "./next-step.js";
import { questionsStep } from "./questions-step.js";
import { valuesStep } from "./values-step.js";
function decideSteps(view, quiz, questionnaire) {
  return html`${valuesStep(view)} ${questionsStep(view, quiz)} ${nextStep(view, questionnaire)}`;
}
export {
  decideSteps
};
