import {
  directory,
  leadingLines,
  questionnaireFacts,
  symptomCheckPacks,
} from '../../../src/content/locales.js';
import type { Instrument } from '../../../src/content/types-of-words.js';
import type { FromFrame, Settings } from '../../../src/elements/symptom-check/messages.js';
import { QuestionnaireElement } from '../../../src/elements/symptom-check/questionnaire/questionnaire.js';
import { countryOf } from '../../../src/help/hrefs.js';
import { register } from '../../../src/core/register.js';

register('care-questionnaire', QuestionnaireElement);

export const words = symptomCheckPacks.en;

export function instrument(id: string): Instrument {
  const found = questionnaireFacts.instruments.find((each) => each.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}

export const SETTINGS: Settings = {
  instrument: 'phq-9',
  layout: 'steps',
  language: 'en',
  country: countryOf('US', leadingLines),
  directory,
  headingLevel: 3,
  style: {},
  reserved: 0,
  contact: {},
  words: symptomCheckPacks.en,
};

/** What the page asks for; `region` stands for its crisis lines. */
type Asked = Partial<Settings> & { readonly region?: string };

/** The questions as they stand in their frame, but where a test can reach them. */
export class Questions {
  readonly element: QuestionnaireElement;
  readonly sent: FromFrame[] = [];

  private constructor({ region = 'US', ...settings }: Asked) {
    this.element = new QuestionnaireElement();
    const language = settings.language === 'es' ? 'es' : 'en';
    const words = symptomCheckPacks[language];
    const country = countryOf(region, leadingLines);
    this.element.settings = { ...SETTINGS, words, country, ...settings };
    this.element.send = (message) => this.sent.push(message);
  }

  static async show(settings: Asked = {}): Promise<Questions> {
    const questions = new Questions(settings);
    document.body.append(questions.element);
    shown.push(questions.element);
    await questions.element.updateComplete;
    return questions;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('not rendered');
    return shadowRoot;
  }

  get screen(): HTMLElement {
    return this.root.querySelector('.screen')!;
  }

  get text(): string {
    return this.screen.innerText;
  }

  get title(): string {
    return this.root.querySelector('#title')?.textContent ?? '';
  }

  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }

  get radios(): readonly HTMLInputElement[] {
    return [...this.screen.querySelectorAll('input')];
  }

  /** Heights told to the page so far. */
  get heights(): readonly number[] {
    return this.sent.flatMap((each) => ('height' in each ? [each.height] : []));
  }

  async press(label: string, nth = 0): Promise<void> {
    const buttons = [...this.screen.querySelectorAll('button')];
    const named = buttons.filter(({ textContent }) => textContent.trim().startsWith(label));
    const button = named[nth];
    if (!button) throw new Error(`no button "${label}" on "${this.title}"`);
    button.click();
    await this.element.updateComplete;
  }

  async pick(value: number, group = 0): Promise<void> {
    const groups = [...this.screen.querySelectorAll('fieldset')];
    const radio = groups[group]?.querySelectorAll('input')[value];
    if (!radio) throw new Error(`no answer ${value} on "${this.title}"`);
    radio.click();
    await this.element.updateComplete;
  }

  /** From the start through the given answers; the last of them may be the functional one's. */
  async answer(values: readonly number[]): Promise<void> {
    await this.press(words.start.begin);
    for (const value of values) {
      await this.pick(value);
      await this.press(words.question.next);
    }
  }

  /** The same, on to the result. */
  async finish(values: readonly number[]): Promise<void> {
    await this.answer(values);
    await this.press(words.check.result);
  }
}

const shown: Element[] = [];

/** Takes everything off the page again; for `afterEach`. */
export function clear(): void {
  for (const element of shown.splice(0)) element.remove();
}
