import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { anew } from '../core/anew.js';
import type { Inline } from '../content/inline.js';

/** A question by its id, with the ids of its options. */
export interface Question {
  readonly id: string;
  readonly options: readonly string[];
  readonly right: string;
}

export interface QuizWords {
  readonly quiz: Readonly<
    Record<
      string,
      {
        readonly question: Inline;
        readonly options: Readonly<Record<string, Inline>>;
        readonly explanations: Readonly<Record<string, Inline>>;
      }
    >
  >;
  readonly ui: { readonly quizIntro: string; readonly right: string; readonly wrong: string };
}

/**
 * Teach-back questions. What a reader picks lives in this object until the page goes; it reaches no
 * attribute, event, storage or address.
 */
export class QuizController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #picked = new Map<string, string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Forgets what was picked. */
  reset(): void {
    this.#picked.clear();
    this.#host.requestUpdate();
  }

  render(
    questions: readonly Question[],
    words: QuizWords,
    inline: (words: Inline) => unknown,
  ): TemplateResult {
    return html`<p>${words.ui.quizIntro}</p>
      ${questions.map((question) => this.#question(question, words, inline))}`;
  }

  #question(
    { id, options, right }: Question,
    { quiz, ui }: QuizWords,
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
              name=${this.#host.localName + id}
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
            ? anew(
                html`<strong>${picked === right ? ui.right : ui.wrong}</strong>
                  ${inline(words?.explanations[picked] ?? '')}`,
                picked,
              )
            : ''
        }
      </div>
    </fieldset>`;
  }
}
