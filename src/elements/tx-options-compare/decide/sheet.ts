/** The visit sheet as plain data: print, copy, file and questionnaire all take it from here. Pure. */
import type { CompareOption, CompareRow } from '../../../content/types-of-words.js';
import { aboutLines } from '../../../words/about.js';
import { fill } from '../../../content/fill.js';
import { plainText, type Inline } from '../../../content/inline.js';
import type { SheetSection, VisitSheet } from '../../../visit/visit-sheet.js';
import { pairOf } from '../selection.js';
import type { View } from '../view.js';
import { mattersOf, statements } from './statements.js';

/** What isn't in the widget's state. */
export interface Around {
  /** Today, in the visitor's words. */
  readonly date: string;
  /** Crisis lines of the region. */
  readonly help: readonly string[];
  /** Where the sources can be read. */
  readonly address: string;
}

/** Rows of what matters that a sheet has at most. */
const ROWS = 3;
/** Letters of a line, and lines of two pages less their headings. */
const LINE = 95;
const ROOM = 90;

export function sheetOf(all: View, around: Around): VisitSheet {
  const view = { ...all, chosen: compared(all) };
  const { words, language, state } = view;
  const { sheet, questions } = words;
  const matters = [...mattersLines(view), ...typed(state.otherMatters, 5)];
  const asked = [...Object.values(questions.blocks), ...typed(state.ownQuestions, 12)];
  const rest: readonly SheetSection[] = [
    { title: sheet.matters, lines: matters.length ? matters : [''] },
    { title: sheet.questions, lines: asked },
    { title: sheet.notes, lines: ['', '', '', ''] },
    { lines: around.help },
    { lines: ending(view, around) },
  ];
  const left = ROOM - size(rest.flatMap(({ lines }) => lines));
  return {
    title: sheet.title,
    language,
    sections: [
      { lines: [fill(sheet.made, { date: around.date })] },
      { title: sheet.compared, lines: optionLines(view, left) },
      ...rest,
    ],
  };
}

/** Until a visitor picks options, cards show two of those that the site offers: those are meant. */
function compared({ narrow, chosen, state }: View): readonly CompareOption[] {
  return narrow && !state.picked ? pairOf(chosen, state.pair) : chosen;
}

/** Each option with the same rows: what it is, and what matters most, as far as there is room. */
function optionLines(view: View, room: number): readonly string[] {
  const { chosen, words } = view;
  let left = room - chosen.length;
  const fits = (row: CompareRow): boolean => {
    const needed = size(chosen.map(({ id }) => cellLine(view, id, row)));
    // A row that doesn't fit is left out for all: none may have less said of it than another.
    if (needed > left) return false;
    left -= needed;
    return true;
  };
  const rows = sheetRows(view).filter(fits);
  return chosen.map(({ id }) =>
    [words.options[id]?.name ?? id, ...rows.map((row) => cellLine(view, id, row))].join('\n'),
  );
}

/**
 * What it is, then the first rows of what was marked. Not those with findings: their words lean on the
 * studies that stand beside them.
 */
function sheetRows({ rows, facts, state, chosen }: View): readonly CompareRow[] {
  const marked = facts.domains.filter(({ id }) => /very|some/.test(state.marks[id] ?? ''));
  const ids = new Set(marked.flatMap((domain) => domain.rows));
  const found = new Set(chosen.flatMap(({ findings }) => findings.map(({ row }) => row)));
  const first = rows.filter(({ id }) => id === 'what');
  const moved = rows.filter(({ id }) => ids.has(id) && !found.has(id) && id !== 'what');
  return [...first, ...moved.slice(0, ROWS)];
}

function cellLine(view: View, option: string, row: CompareRow): string {
  const { rows, options, ui } = view.words;
  const text = options[option]?.cells[row.id];
  return `${rows[row.id]?.title}: ${text ? plain(view, text) : ui.notKnown}`;
}

/** What was marked, the strongest first, each with what sets the options apart there. */
function mattersLines(view: View): readonly string[] {
  const { levels } = view.words.values;
  const { marks } = view.state;
  const matters = mattersOf(view);
  return (['very', 'some', 'no'] as const).flatMap((level) =>
    matters
      .filter(({ id }) => marks[id] === level)
      .map(({ id, label }) => {
        const told = level === 'no' ? [] : statements(view, id);
        return [`${label}: ${levels[level]}`, ...(told.length ? [told.join(' ')] : [])].join('\n');
      }),
  );
}

/** What it is not, where its sources are, and who reviewed it. */
function ending(view: View, { address }: Around): readonly string[] {
  const { words, language } = view;
  const { notAdvice, ui } = words;
  return [
    `${notAdvice.title}. ${plain(view, notAdvice.body)}`,
    `${ui.references}: ${address}`,
    ...aboutLines(words, language),
  ];
}

/** What a visitor typed, line by line up to a number of lines, else run on. */
function typed(text: string, most: number): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > most ? [lines.join(' · ')] : lines;
}

function plain({ words }: View, text: Inline): string {
  return plainText(text, (id) => words.glossary[id]?.term ?? id);
}

/** Lines on paper. */
function size(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts)
    for (const line of text.split('\n')) sum += Math.ceil((line.length || 1) / LINE);
  return sum;
}
