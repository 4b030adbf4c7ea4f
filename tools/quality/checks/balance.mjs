/** IPDAS C1: good and bad sides in equal detail: type, order, numbers, length. */
import { CELL_RATIO } from '../../../src/content/rules/lib/thresholds.mjs';
import { cellsOf, findingsOf, tableOf } from '../lib/comparison.mjs';
import { countWords } from '../lib/reader.mjs';
import { claim, place, some, verdict } from '../lib/result.mjs';

const LOOK = ['tag', 'holder', 'size', 'weight', 'color', 'background'];

export function equalDetail(it) {
  const found = tableOf(it);
  if (!found) return verdict(claim(false, 'no table with the options as columns is rendered'));
  return verdict(sameOrder(it, found), sameLook(it), sameFormat(it), sameLength(it));
}

/** One table, so one order of rows for all; each row must have a cell for each option. */
function sameOrder(it, { rows, columns }) {
  const uneven = [...rows].filter(([, { cells }]) => cells.length !== columns.size + 1);
  const outline = it.facts['tx-options-compare'].data.rows.map(({ id }) => id);
  const lost = outline.filter((id) => !rows.has(id));
  return [
    claim(!uneven.length, `an option has no cell in ${some(uneven.map(([id]) => id))}`),
    claim(
      !lost.length,
      `rows not rendered: ${some(lost)}`,
      it.inContent('/rows', 'tx-options-compare'),
    ),
  ];
}

function sameLook(it) {
  const cells = cellsOf(it, ['benefit', 'harm']).filter(({ cell }) => cell);
  const looks = LOOK.map((key) => ({ key, values: new Set(cells.map(({ cell }) => cell[key])) }));
  const unequal = looks.filter(({ values }) => values.size > 1);
  const one = (kind) => cells.find((each) => each.kind === kind)?.cell;
  return [
    claim(cells.length, 'neither good nor bad sides are rendered'),
    claim(
      !unequal.length,
      `cells of good and bad sides differ in ${some(unequal.map(({ key, values }) => `${key} (${[...values].join(', ')})`))}`,
      it.inPage(one('benefit')),
      it.inPage(one('harm')),
    ),
  ];
}

/** Numbers on both sides as so many of so many people, with the same parts beside them. */
function sameFormat(it) {
  const formats = new Set(findingsOf(it).map(({ record }) => record?.denominator));
  return claim(
    formats.size === 1,
    'numbers do not have one format',
    it.inContent('/options', 'tx-options-compare'),
  );
}

/** An option told in half the words of another looks simpler than it is. */
function sameLength(it) {
  const cells = cellsOf(it, ['benefit', 'harm']);
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) => {
    const told = cells
      .filter((each) => each.row === row)
      .map(({ option, words }) => ({ option, words: countWords(it.read(words)) }))
      .sort((a, b) => a.words - b.words);
    const [short, long] = [told[0], told.at(-1)];
    return { row, short, long, ratio: long.words / Math.max(1, short.words) };
  });
  const uneven = rows.filter(({ ratio }) => ratio > CELL_RATIO.target);
  const name = ({ row, short, long }) =>
    `${row} (${short.words} words for ${short.option}, ${long.words} for ${long.option})`;
  const measured = rows.map(({ row, ratio }) => `${row} ${ratio.toFixed(1)}`).join(', ');
  return claim(
    !uneven.length,
    `one option is told in more than ${CELL_RATIO.target} times the words of another: ${some(uneven.map(name), 9)}`,
    place(`${it.file}#/options`, `longest to shortest cell, in words: ${measured}`),
  );
}
