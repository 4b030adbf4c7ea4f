import { patternOf } from '../../../src/content/pattern.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';
import { cellWords, cellsOf, optionsOf, risksOf } from './lib/records.mjs';

/** Rows that every comparison has: without them a benefit would stand without its harm. */
const SAFETY = ['serious', 'unsuited', 'day', 'fda', 'pregnancy', 'unknown'];

export default {
  name: 'options',
  description:
    'Every option fills every row and gives its benefits and harms with a checked count, or says that there is none.',
  scope: 'tx-options-compare',
  check(content) {
    const outline = content.facts['tx-options-compare'];
    if (!outline) return [];
    const { rows } = outline.data;
    const risks = new Map(risksOf(content).map(({ risk }) => [risk.id, risk]));
    return [
      ...safetyRows(outline),
      ...optionsOf(content).flatMap((each) => [
        ...filled(each, rows),
        ...known(each, rows, risks),
        ...counted(each, rows),
      ]),
      ...cellsOf(content).flatMap((each) => said(each, content)),
    ];
  },
};

function safetyRows({ file, data: { rows } }) {
  return SAFETY.filter((id) => !rows.some((row) => row.id === id && row.safety)).map((id) =>
    error({ file, pointer: '/rows' }, `has no safety row "${id}"`, 'put it back, with safety true'),
  );
}

function filled({ file, pointer, option }, rows) {
  const have = Object.keys(option.cells);
  const ids = rows.map(({ id }) => id);
  const at = (row) => ({ file, pointer: `${pointer}/cells/${row}` });
  return [
    ...ids
      .filter((id) => !have.includes(id))
      .map((id) => error(at(id), 'is missing', 'add the cell and its sources')),
    ...have
      .filter((id) => !ids.includes(id))
      .map((id) => error(at(id), 'is a cell without a row', 'correct the id, or delete it')),
  ];
}

function known({ file, pointer, option }, rows, risks) {
  return option.findings.flatMap(({ id, row, flipped }, index) => {
    const where = { file, pointer: `${pointer}/findings/${index}` };
    const risk = risks.get(id);
    const kind = rows.find((each) => each.id === row)?.kind;
    if (!risk) return [error(where, `unknown finding "${id}"`, 'use an id from facts/risks.json')];
    if (!kind) return [error(where, `unknown row "${row}"`, 'correct the id')];
    if (risk.needsSourceCheck)
      return [error(where, `nobody has checked "${id}"`, 'check it first, or leave it out')];
    if (flipped && risk.comparison === null)
      return [error(where, `"${id}" is flipped but has no comparison group`, 'remove flipped')];
    return [];
  });
}

/** A benefit and a harm, each by a finding in a row of its kind or by a cell that says that none is there. */
function counted({ file, pointer, option }, rows) {
  return ['benefit', 'harm'].flatMap((kind) => {
    const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
    const found = ids.filter((id) => option.findings.some(({ row }) => row === id));
    const none = ids.filter((id) => option.cells[id]?.noCount);
    const both = found.filter((id) => none.includes(id));
    if (both.length) {
      const where = { file, pointer: `${pointer}/cells/${both[0]}/noCount` };
      return [
        error(where, 'says that there is no count, but a finding gives one', 'remove noCount'),
      ];
    }
    if (found.length || none.length) return [];
    const todo = 'add one, or mark a cell noCount and say so in its words';
    return [error({ file, pointer }, `"${option.id}" gives no count for a ${kind}`, todo)];
  });
}

/** That there is no count has to be said: a reader must not take an empty place for "none". */
function said({ option, row, cell }, content) {
  return content.languages
    .flatMap((language) => cellWords(content, language, option.id, row))
    .flatMap((string) => {
      const { file, data } = content.about[string.language];
      if (!data.noCount)
        return [error({ file, pointer: '/noCount' }, 'is missing', 'the comparison needs it')];
      if (patternOf(data.noCount).test(string.text) === Boolean(cell.noCount)) return [];
      const what = cell.noCount
        ? 'does not say that there is no count'
        : 'says that there is no count';
      return [error(string, what, `write it like ${data.noCount}, or change noCount in facts`)];
    });
}
