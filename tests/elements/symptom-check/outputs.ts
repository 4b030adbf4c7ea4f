/** A result in every form in which a visitor, a site or a record can get it, by the real buttons. */
import { symptomCheckPacks } from '../../../src/content/locales.js';
import type { SharedAnswers } from '../../../src/core/events.js';
import type { VisitSheet } from '../../../src/visit/visit-sheet.js';
import type { Answers } from '../../../src/elements/symptom-check/score.js';
import { begin } from '../../../src/elements/symptom-check/session.js';
import { Questions, instrument } from './support.js';

export type Language = keyof typeof symptomCheckPacks;

export const SHEET: VisitSheet = {
  title: 'My visit sheet',
  sections: [{ title: 'What I want to ask', lines: ['Will it hurt?'] }],
};
const SHARE = { label: 'Send it', note: 'To our nurses.' };

/** One questionnaire whose answers are set, not clicked: there are hundreds of sets. */
export class Results {
  readonly questions: Questions;
  readonly id: string;
  readonly language: Language;

  private constructor(questions: Questions, id: string, language: Language) {
    this.questions = questions;
    this.id = id;
    this.language = language;
  }

  static async of(id: string, language: Language, settings = {}): Promise<Results> {
    const given = { instrument: id, language, sheet: SHEET, share: SHARE, ...settings };
    return new Results(await Questions.show(given), id, language);
  }

  /** Every output of a result, by its name. */
  async for(answers: Answers): Promise<Readonly<Record<string, string>>> {
    const { element } = this.questions;
    const session = begin(instrument(this.id), 'steps');
    element.session = { ...session, answers, step: { kind: 'result' } };
    await element.updateComplete;
    const screen = this.questions.text;
    const { take } = symptomCheckPacks[this.language];
    const print = await caught(() => this.press(take.print));
    const both = await caught(() => this.press(take.printBoth));
    const files = await caught(async () => {
      for (const label of [take.text, take.response, take.observations, take.textBoth])
        await this.press(label);
    });
    const copies = await caught(async () => {
      await this.press(take.copy);
      await this.press(take.copyBoth);
    });
    await this.press(SHARE.label);
    const shared = this.questions.sent.flatMap((each) => ('share' in each ? [each.share] : []));
    return {
      screen,
      print: print.printed[0] ?? '',
      'print with sheet': both.printed[0] ?? '',
      copy: copies.copied[0] ?? '',
      'copy with sheet': copies.copied[1] ?? '',
      file: files.saved[0] ?? '',
      'file with sheet': files.saved[3] ?? '',
      'FHIR response': narrativeOf(JSON.parse(files.saved[1] ?? '')),
      'FHIR bundle': narrativeOf(JSON.parse(files.saved[2] ?? '')),
      ...sharedTexts(shared.at(-1)),
    };
  }

  private async press(label: string): Promise<void> {
    await this.questions.press(label);
    await new Promise((done) => setTimeout(done));
  }
}

function sharedTexts(shared: SharedAnswers | undefined): Readonly<Record<string, string>> {
  return {
    'shared text': shared?.text ?? '',
    'shared FHIR response': narrativeOf(shared?.questionnaireResponse),
    'shared FHIR bundle': narrativeOf(shared?.bundle),
  };
}

/** What a record shows of a resource to people; of a bundle, its first one's. */
function narrativeOf(resource: unknown): string {
  const { entry, text } = resource as {
    entry?: readonly { resource: unknown }[];
    text?: { div: string };
  };
  if (entry) return narrativeOf(entry[0]?.resource);
  const page = new DOMParser().parseFromString(text?.div ?? '', 'application/xhtml+xml');
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  return [...page.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n\n');
}

interface Caught {
  readonly printed: readonly string[];
  readonly copied: readonly string[];
  readonly saved: readonly string[];
}

/** What would have gone to a printer, to the clipboard and to files. */
async function caught(press: () => Promise<void>): Promise<Caught> {
  const printed: string[] = [];
  const copied: string[] = [];
  const blobs: Blob[] = [];
  const print = window.print.bind(window);
  const createObjectURL = URL.createObjectURL.bind(URL);
  window.print = () => {
    const paper = document.querySelector('care-questionnaire')?.shadowRoot?.querySelector('.paper');
    printed.push([...(paper?.children ?? [])].map((each) => each.textContent).join('\n\n'));
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'data:,');
  HTMLAnchorElement.prototype.click = () => {};
  await press();
  Reflect.deleteProperty(navigator, 'clipboard');
  // Links have it from all elements.
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  Object.assign(URL, { createObjectURL });
  window.print = print;
  return { printed, copied, saved: await Promise.all(blobs.map((blob) => blob.text())) };
}
