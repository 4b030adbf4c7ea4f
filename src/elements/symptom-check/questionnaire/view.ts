/** What every screen of the questionnaire is drawn from, and what it can ask for. */
import { html, type TemplateResult } from 'lit';
import type { QuestionnaireFacts, SymptomCheckPack } from '../../../content/types-of-words.js';
import { helpList } from '../../../help/crisis-help.js';
import { heading } from '../../../core/heading.js';
import { inlineView } from '../../../reading/inline-view.js';
import { fill } from '../../../content/fill.js';
import { piecesOf, type Inline } from '../../../content/inline.js';
import { numberReferences, referenceList } from '../../../reading/references.js';
import type { VisitSheet } from '../../../visit/visit-sheet.js';
import type { Settings } from '../messages.js';
import type { Session } from '../session.js';
import type { SavedAs } from './export.js';

export interface Actions {
  readonly next: () => void;
  readonly back: () => void;
  readonly pick: (id: string, value: number) => void;
  readonly change: (index: number) => void;
  readonly goOn: () => void;
  readonly over: () => void;
  /** Alone, or with the page's visit sheet after it. */
  readonly print: (sheet?: VisitSheet) => void;
  readonly copy: (sheet?: VisitSheet) => void;
  readonly save: (what: SavedAs, sheet?: VisitSheet) => void;
  readonly share: () => void;
}

export interface View {
  readonly host: Element;
  readonly words: SymptomCheckPack;
  readonly facts: QuestionnaireFacts;
  readonly settings: Settings;
  readonly session: Session;
  readonly actions: Actions;
  /** What the visitor is told after copying or sharing. */
  readonly status: string;
  /** When the result was finished. */
  readonly when: Date;
  /** Stands in for the total while a screen is measured. */
  readonly total?: number;
  /** Keeps ids and radio groups of a hidden copy, drawn to measure it, apart from the ones in use. */
  readonly scope: string;
}

/** The screen's title; it takes the focus when the screen comes up. */
export function title({ settings, scope }: View, content: unknown): TemplateResult {
  return heading(settings.headingLevel, content, `${scope}title`);
}

export function subtitle({ settings }: View, content: unknown): TemplateResult {
  return heading(settings.headingLevel + 1, content);
}

/** Words with their citations as numbers, in the order of a screen's texts. */
export function citing(
  { words, facts }: View,
  texts: readonly (Inline | undefined)[],
): { readonly say: (text: Inline | undefined) => unknown; readonly sources: TemplateResult } {
  const numbers = numberReferences(texts);
  const { source, backToText, sources } = words.result;
  const context = {
    referenceNumber: (id: string) => numbers.get(id) ?? 0,
    glossary: {},
    sourceLabel: source,
  };
  return {
    say: (text) => inlineView(text ?? '', context),
    sources: html`<div class="sources">
      <p>${sources}</p>
      ${referenceList(numbers, facts.references, backToText)}
    </div>`,
  };
}

/** Run-time values in words that may hold citations. */
export function filled(words: Inline, values: Readonly<Record<string, number>>): Inline {
  return piecesOf(words).map((piece) => (typeof piece === 'string' ? fill(piece, values) : piece));
}

/** The shortest help of the page's region. */
export function help({ settings, words }: View): unknown {
  const { country, directory, language } = settings;
  return helpList(country, directory, words.common.crisis, language);
}

export function button(label: unknown, press: () => void, primary = false): TemplateResult {
  return html`<button type="button" class=${primary ? 'primary' : ''} @click=${press}>
    ${label}
  </button>`;
}
