import { aboutLines } from "../../../words/about.js";
import { fill } from "../../../content/fill.js";
import { plainText } from "../../../content/inline.js";
import { pairOf } from "../selection.js";
import { mattersOf, statements } from "./statements.js";
const ROWS = 3;
const LINE = 95;
const ROOM = 90;
function sheetOf(all, around) {
  const view = { ...all, chosen: compared(all) };
  const { words, language, state } = view;
  const { sheet, questions } = words;
  const matters = [...mattersLines(view), ...typed(state.otherMatters, 5)];
  const asked = [...Object.values(questions.blocks), ...typed(state.ownQuestions, 12)];
  const rest = [
    { title: sheet.matters, lines: matters.length ? matters : [""] },
    { title: sheet.questions, lines: asked },
    { title: sheet.notes, lines: ["", "", "", ""] },
    { lines: around.help },
    { lines: ending(view, around) }
  ];
  const left = ROOM - size(rest.flatMap(({ lines }) => lines));
  return {
    title: sheet.title,
    language,
    sections: [
      { lines: [fill(sheet.made, { date: around.date })] },
      { title: sheet.compared, lines: optionLines(view, left) },
      ...rest
    ]
  };
}
function compared({ narrow, chosen, state }) {
  return narrow && !state.picked ? pairOf(chosen, state.pair) : chosen;
}
function optionLines(view, room) {
  const { chosen, words } = view;
  let left = room - chosen.length;
  const fits = (row) => {
    const needed = size(chosen.map(({ id }) => cellLine(view, id, row)));
    if (needed > left) return false;
    left -= needed;
    return true;
  };
  const rows = sheetRows(view).filter(fits);
  return chosen.map(
    ({ id }) => [words.options[id]?.name ?? id, ...rows.map((row) => cellLine(view, id, row))].join("\n")
  );
}
function sheetRows({ rows, facts, state, chosen }) {
  const marked = facts.domains.filter(({ id }) => /very|some/.test(state.marks[id] ?? ""));
  const ids = new Set(marked.flatMap((domain) => domain.rows));
  const found = new Set(chosen.flatMap(({ findings }) => findings.map(({ row }) => row)));
  const first = rows.filter(({ id }) => id === "what");
  const moved = rows.filter(({ id }) => ids.has(id) && !found.has(id) && id !== "what");
  return [...first, ...moved.slice(0, ROWS)];
}
function cellLine(view, option, row) {
  const { rows, options, ui } = view.words;
  const text = options[option]?.cells[row.id];
  return `${rows[row.id]?.title}: ${text ? plain(view, text) : ui.notKnown}`;
}
function mattersLines(view) {
  const { levels } = view.words.values;
  const { marks } = view.state;
  const matters = mattersOf(view);
  return ["very", "some", "no"].flatMap(
    (level) => matters.filter(({ id }) => marks[id] === level).map(({ id, label }) => {
      const told = level === "no" ? [] : statements(view, id);
      return [`${label}: ${levels[level]}`, ...told.length ? [told.join(" ")] : []].join("\n");
    })
  );
}
function ending(view, { address }) {
  const { words, language } = view;
  const { notAdvice, ui } = words;
  return [
    `${notAdvice.title}. ${plain(view, notAdvice.body)}`,
    `${ui.references}: ${address}`,
    ...aboutLines(words, language)
  ];
}
function typed(text, most) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.length > most ? [lines.join(" \xB7 ")] : lines;
}
function plain({ words }, text) {
  return plainText(text, (id) => words.glossary[id]?.term ?? id);
}
function size(texts) {
  let sum = 0;
  for (const text of texts)
    for (const line of text.split("\n")) sum += Math.ceil((line.length || 1) / LINE);
  return sum;
}
export {
  sheetOf
};
