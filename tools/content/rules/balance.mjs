import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { cellWords, optionsOf, risksOf } from './lib/records.mjs';
import { wordsIn } from '../../../src/content/rules/lib/sentences.mjs';
import { formsOf } from './lib/strings.mjs';
import { CELL_RATIO } from '../../../src/content/rules/lib/thresholds.mjs';

export default {
  name: 'balance',
  description:
    'In a row of benefits or harms, all options get similar detail, and all counts use one denominator.',
  scope: 'tx-options-compare',
  check(content, tools) {
    const { rows = [] } = content.facts['tx-options-compare']?.data ?? {};
    return rows
      .filter(({ kind }) => kind === 'benefit' || kind === 'harm')
      .flatMap(({ id }) => [
        ...content.languages.flatMap((language) => detail(id, language, content, tools)),
        ...denominators(id, content),
      ]);
  },
};

function detail(row, language, content, { plain }) {
  const cells = optionsOf(content)
    .flatMap(({ option }) => cellWords(content, language, option.id, row))
    .map((string) => ({ ...string, words: wordsIn(plain(string)).length }))
    .sort((a, b) => a.words - b.words);
  if (!cells.length) return [];
  const [shortest, longest] = [cells[0], cells.at(-1)];
  const ratio = longest.words / Math.max(1, shortest.words);
  if (ratio <= CELL_RATIO.target) return [];
  const level = ratio > CELL_RATIO.stop ? error : warning;
  const what = `is ${ratio.toFixed(1)} times as long as ${shortest.pointer} (${longest.words} and ${shortest.words} words; target ${CELL_RATIO.target}, limit ${CELL_RATIO.stop})`;
  return [level(longest, what, 'add to the short cell or shorten this one')];
}

/** "Of 100" beside "of 1,000" makes the smaller risk look larger. */
function denominators(row, content) {
  const risks = new Map(risksOf(content).map(({ risk }) => [risk.id, risk]));
  const numbers = new Map(
    (content.facts.numbers?.data.numbers ?? []).map((each) => [each.id, each]),
  );
  const per = (id) =>
    numbers.get(id)?.of ?? (/^per-/.test(id) ? numbers.get(id)?.value : undefined);
  const used = optionsOf(content).flatMap(({ option }) => [
    ...option.findings
      .filter((each) => each.row === row)
      .map(({ id }) => risks.get(id)?.denominator),
    ...cellWords(content, content.languages[0], option.id, row)
      .flatMap(({ text }) => formsOf(text).numbers)
      .map(per),
  ]);
  const whole = new Set(
    used.filter(Boolean).map((each) => Number(String(each).replace(/\D/g, ''))),
  );
  if (whole.size < 2) return [];
  const where = { file: content.facts['tx-options-compare'].file, pointer: `/rows` };
  const what = `"${row}" gives counts per ${[...whole].join(' and per ')}`;
  return [error(where, what, 'use one denominator for the whole row')];
}
