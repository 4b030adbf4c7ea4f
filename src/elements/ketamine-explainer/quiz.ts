import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { ExplainerFacts, KetamineExplainerPack } from '../../content/packs.js';
import type { Inline } from '../../shared/inline.js';

type Questions = ExplainerFacts['quiz'];

/**
 * Teach-back questions. What a reader picks lives in this object until the page goes; it reaches no
 * attribute, event, storage or address.
 */
export class QuizController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #picked = new Map<string, string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  render(
    questions: Questions,
    words: KetamineExplainerPack,
    inline: (words: Inline) => unknown,
  ): TemplateResult {
    return html`<p>${words.ui.quizIntro}</p>
      ${questions.map((question) => this.#question(question, words, inline))}`;
  }

  #question(
    { id, options, right }: Questions[number],
    { quiz, ui }: KetamineExplainerPack,
    inline: (words: Inline) => unknown,
  ): TemplateResult {
    const words = quiz[id];
    const picked = this.#picked.get(id);
    const pick = (option: string) => (): void => {
      this.#picked.set(id, option);
      this.#host.requestUpdate();
    };
    return html`<fieldset>
      <legend>${words?.question}</legend>
      ${options.map(
        (option) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${id}
              autocomplete="off"
              .checked=${picked === option}
              @change=${pick(option)}
            />
            <span>${words?.options[option]}</span>
          </label>`,
      )}
      <div class="answer" role="status">
        ${
          picked
            ? html`<strong>${picked === right ? ui.right : ui.wrong}</strong>
                ${inline(words?.explanations[picked] ?? '')}`
            : ''
        }
      </div>
    </fieldset>`;
  }
}
