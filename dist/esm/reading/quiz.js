import {
  html
} from "lit";
import { anew } from "../core/anew.js";
class QuizController {
  #host;
  #picked = /* @__PURE__ */ new Map();
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
  }
  /** Forgets what was picked. */
  reset() {
    this.#picked.clear();
    this.#host.requestUpdate();
  }
  render(questions, words, inline) {
    return html`<p>${words.ui.quizIntro}</p>
      ${questions.map((question) => this.#question(question, words, inline))}`;
  }
  #question({ id, options, right }, { quiz, ui }, inline) {
    const words = quiz[id];
    const picked = this.#picked.get(id);
    const pick = (option) => () => {
      this.#picked.set(id, option);
      this.#host.requestUpdate();
    };
    return html`<fieldset>
      <legend>${words?.question}</legend>
      ${options.map(
      (option) => html`<label class="choice">
            <input
              type="radio"
              name=${this.#host.localName + id}
              autocomplete="off"
              .checked=${picked === option}
              @change=${pick(option)}
            />
            <span>${words?.options[option]}</span>
          </label>`
    )}
      <div class="answer" role="status">
        ${picked ? anew(
      html`<strong>${picked === right ? ui.right : ui.wrong}</strong>
                  ${inline(words?.explanations[picked] ?? "")}`,
      picked
    ) : ""}
      </div>
    </fieldset>`;
  }
}
export {
  QuizController
};
