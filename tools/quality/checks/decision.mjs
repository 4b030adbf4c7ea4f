/** IPDAS: the decision, the options, their good and bad sides, and the way to decide. */
import { englishGrade } from '../../../src/content/rules/lib/reading.mjs';
import { GRADE } from '../../../src/content/rules/lib/thresholds.mjs';
import { cellsOf, tableOf } from '../lib/comparison.mjs';
import { told } from '../lib/claims.mjs';
import { isWritten, tidy } from '../lib/reader.mjs';
import { claim, some, verdict } from '../lib/result.mjs';

const NO_TABLE = 'no table with the options as columns is rendered';

/** One sentence can't be measured: the names in it move its grade. So the whole step is. */
export function condition(it) {
  const { keyPoints, ...choice } = it.words.choice;
  const text = choice.condition;
  const node = it.find(it.read(text));
  const step = it.page.blocks.findIndex((each) => startsWith(each, it.words.steps.options));
  const at = it.page.blocks.indexOf(node);
  const { grade } = englishGrade(
    [...Object.values(choice), ...Object.values(keyPoints)].map(it.read),
  );
  return verdict(
    told(it, '/choice/condition', text, 'what the condition is'),
    claim(at < step || step < 0, 'the condition comes after the options', it.inPage(node)),
    claim(grade <= GRADE.stop, `the step on the condition reads above grade ${GRADE.stop}`),
  );
}

const startsWith = ({ kind, text }, title) => /^h\d$/.test(kind) && text.endsWith(tidy(title));

export function decision(it) {
  const { question } = it.words.choice;
  const heading = it.page.blocks.find(({ kind, text }) => /^h\d$/.test(kind) && text === question);
  return verdict(
    claim(
      isWritten(question) && question.endsWith('?'),
      'the decision is not put as a question',
      it.inContent('/choice/question'),
    ),
    claim(heading?.visible, 'no heading asks it', it.inPage(heading)),
    claim(it.page.name === question, 'the widget is not named by it'),
  );
}

export function options(it) {
  const all = it.facts['tx-options-compare'].data.options;
  const table = tableOf(it);
  const without = all.filter(({ id }) => !table?.columns.has(id)).map(({ id }) => id);
  const stays = all.findIndex((each) => each.stays);
  return verdict(
    claim(
      all.length >= 2,
      'fewer than two options',
      it.inContent('/options', 'tx-options-compare'),
    ),
    claim(
      stays >= 0,
      'no option is to change nothing',
      it.inContent(`/options/${stays}/stays`, 'tx-options-compare'),
    ),
    claim(table, NO_TABLE),
    claim(!without.length, `no column for ${some(without)}`, it.inPage(table && headRow(table))),
  );
}

const headRow = ({ table }) => ({
  path: table.rows[0].path,
  text: table.rows[0].cells.map(({ text }) => text).join(' | '),
});

/** All cells of some kinds of rows: written, rendered, in view. */
function sides(it, kinds, what) {
  const cells = cellsOf(it, kinds);
  const name = ({ option, row }) => `${option}/${row}`;
  const unwritten = cells.filter(({ words }) => !isWritten(words)).map(name);
  const absent = cells.filter(({ cell }) => !cell?.text).map(name);
  const hidden = cells.filter(({ cell }) => cell && !cell.visible).map(name);
  return [
    claim(cells.length, `no row tells ${what}`),
    claim(
      !unwritten.length,
      `${what} not written: ${some(unwritten)}`,
      cells.slice(0, 2).map(({ pointer }) => it.inContent(pointer)),
    ),
    claim(
      !absent.length,
      `${what} not rendered: ${some(absent)}`,
      cells.slice(0, 2).map(({ cell }) => it.inPage(cell)),
    ),
    claim(!hidden.length, `${what} hidden at first: ${some(hidden)}`),
  ];
}

export const benefits = (it) => verdict(sides(it, ['benefit'], 'good sides'));

/** Shown like the good sides: nothing to press before one sees them, on a phone neither. */
export function harms(it) {
  return verdict(sides(it, ['harm'], 'bad sides'), onPhone(it));
}

function onPhone(it) {
  const { rows } = it.facts['tx-options-compare'].data;
  const shown = (kind) =>
    rows.filter((row) => row.kind === kind).map(({ id }) => ({ id, node: titleOn(it, id) }));
  const { blocks } = it.pages.phone;
  const inView = ({ node }) =>
    node?.visible &&
    blocks.slice(blocks.indexOf(node)).find(({ kind }) => /^(td|dd|p)$/.test(kind))?.visible;
  const open = shown('benefit').filter(inView);
  const closed = shown('harm').filter((each) => !inView(each));
  return claim(
    !open.length || !closed.length,
    `on a phone bad sides are hidden: ${some(closed.map(({ id }) => id))}`,
    it.inPage(shown('harm')[0]?.node, 'phone'),
  );
}

/** Where the title of a row stands in the cards. */
function titleOn(it, row) {
  const title = tidy(it.words.rows[row].title);
  const heads = it.pages.phone.blocks.filter(({ kind }) => /^(h\d|th|dt|caption)$/.test(kind));
  return (
    heads.find(({ text }) => text === title) ?? heads.find(({ text }) => text.startsWith(title))
  );
}

export function experience(it) {
  const rows = it.facts['tx-options-compare'].data.rows.filter(({ kind }) => kind === 'experience');
  return verdict(
    claim(
      rows.length >= 3,
      'body, mind and daily life are not told apart',
      it.inContent('/rows', 'tx-options-compare'),
    ),
    sides(it, ['experience'], 'what it is like'),
  );
}

export function naturalCourse(it) {
  return verdict(
    told(it, '/choice/natural', it.words.choice.natural, 'what happens if nothing changes'),
  );
}

export function sideBySide(it) {
  const found = tableOf(it);
  if (!found) return verdict(claim(false, NO_TABLE));
  const { table, rows } = found;
  const head = table.rows[0].cells;
  const loose = [...rows.values()].filter(({ cells }) => cells[0].scope !== 'row');
  return verdict(
    claim(table.name, 'the table has no name', it.inPage(table)),
    claim(
      head.every(({ scope, text }) => scope === 'col' || !text),
      'heads of columns have no scope',
      it.inPage(headRow(found)),
    ),
    claim(
      !loose.length && rows.size,
      'heads of rows have no scope',
      it.inPage([...rows.values()][0]?.cells[0]),
    ),
    cardsInOrder(it),
  );
}

/** The rows in the cards of a phone as they stand in the table. */
function cardsInOrder(it) {
  const { blocks } = it.pages.phone;
  const wide = [...(tableOf(it)?.rows.keys() ?? [])];
  const places = wide.map((row) => blocks.indexOf(titleOn(it, row)));
  const lost = wide.filter((_, at) => places[at] < 0);
  const sorted = places.every((each, at) => !at || each > places[at - 1]);
  return [
    claim(!lost.length, `on a phone these rows are missing: ${some(lost)}`),
    claim(
      lost.length || sorted,
      'on a phone the rows stand in another order',
      it.inPage(blocks[places[0]], 'phone'),
    ),
  ];
}
