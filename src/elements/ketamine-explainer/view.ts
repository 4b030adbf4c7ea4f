import { html, nothing, type TemplateResult } from 'lit';
import type {
  ExplainerFacts,
  ExplainerSection,
  KetamineExplainerPack,
} from '../../content/types-of-words.js';
import { signKinds } from '../../content/locales.js';
import { aboutContent } from '../../words/about.js';
import { contactStep, type Contact } from '../../help/contact.js';
import { signGroups } from '../../help/emergency.js';
import { fill } from '../../content/fill.js';
import { heading } from '../../core/heading.js';
import type { Inline } from '../../content/inline.js';
import type { QuizController } from '../../reading/quiz.js';
import { referenceList } from '../../reading/references.js';
import { figure } from './figures.js';
import type { Part } from './layouts.js';
import { minutesToRead, wordsIn } from './reading.js';
import { sectionBody, type SectionContext } from './section-view.js';

/** All that the explainer's parts are drawn from. */
export interface View {
  readonly host: HTMLElement;
  readonly contact: Contact;
  readonly words: KetamineExplainerPack;
  readonly facts: ExplainerFacts;
  /** Ids that a clinic's own words leave out. */
  readonly hidden: ReadonlySet<string>;
  readonly language: string;
  /** Of the title; sections are one below. */
  readonly level: number;
  readonly sections: readonly ExplainerSection[];
  readonly numbers: ReadonlyMap<string, number>;
  /** None where the page asks for sections without it. */
  readonly quiz: QuizController | undefined;
  readonly help: unknown;
  readonly inline: (words: Inline) => unknown;
}

export function header({ words, sections, hidden, level, inline }: View): TemplateResult {
  const minutes = minutesToRead(wordsIn(sections, words, hidden));
  return html`<header>
    ${heading(level, words.title, 'title')}
    <p class="message">${inline(words.mainMessage)}</p>
    <p class="note">
      ${fill(words.ui.readingTime, { minutes })}
      ${words.grade ? html`· ${fill(words.ui.readingGrade, { grade: words.grade })}` : nothing}
      <button type="button" part="button" class="print" @click=${() => print()}>
        ${words.ui.print}
      </button>
    </p>
  </header>`;
}

/** The chosen sections, then what the element adds behind them. */
export function parts(view: View): readonly Part[] {
  const { words, facts, hidden, level, inline, quiz } = view;
  const context: SectionContext = {
    words,
    hidden,
    level: level + 1,
    inline,
    figure: (section) => figure(section.figure, words, facts, inline),
    help: (section) => (section.id === 'emergency' ? emergency(view) : view.help),
  };
  const drawn: Part[] = view.sections.map((section) => ({
    id: section.id,
    title: words.sections[section.id]?.title ?? '',
    body: sectionBody(section, context),
  }));
  if (quiz)
    drawn.push({ id: 'quiz', title: words.ui.quiz, body: quiz.render(facts.quiz, words, inline) });
  drawn.push({ id: 'references', title: words.ui.references, body: references(view) });
  return drawn;
}

export function footer({ host, contact, words, language, inline }: View): TemplateResult {
  return html`<footer>
    <p>
      <strong>${words.notAdvice.title}.</strong>
      ${inline(words.notAdvice.body)}
    </p>
    ${contactStep(host, contact)} ${aboutContent(words, language)}
  </footer>`;
}

function emergency({ words, help, inline, level }: View): TemplateResult {
  const groups = signGroups(words.emergency, signKinds).map(
    ({ label, signs }) =>
      html`${label ? heading(level + 2, label) : nothing}
        <ul>
          ${signs.map((sign) => html`<li>${inline(sign)}</li>`)}
        </ul>`,
  );
  return html`${help}
    <p>${inline(words.emergency.lead)}</p>
    ${groups}`;
}

function references({ words, numbers, facts, inline, level }: View): TemplateResult {
  const { title, authors, drafting, funding, conflicts } = words.made;
  return html`<p>${inline(words.sourcesNote)}</p>
    ${referenceList(numbers, facts.references, words.ui.backToText)} ${heading(level + 2, title)}
    <p>${authors} ${drafting}</p>
    <p>${funding} ${conflicts}</p>`;
}
