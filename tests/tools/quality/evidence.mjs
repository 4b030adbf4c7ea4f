/** Evidence to plant faults in: collected once from the built files, copied for each test. */
import { plainer } from '../../../tools/content/rules/lib/strings.mjs';
import { collect } from '../../../tools/quality/collect/evidence.mjs';
import { judge } from '../../../tools/quality/judge.mjs';

const TAG = 'tx-options-compare';
const sound = { ...(await collect()), judgements: [] };
export const soundReport = judge(sound);

/** The report, or of it the rows that `wanted` picks, on a copy of the evidence after `change`. */
export function planted(change, wanted) {
  const copy = structuredClone(sound);
  change(copy);
  return judge(copy, wanted);
}

export function rowOf(report, standard, id, element = TAG) {
  const found = report.results.find(
    (each) => each.standard === standard && each.element === element,
  );
  return found.rows.find((row) => row.id === id);
}

export const outline = ({ content }) => content.facts[TAG].data;
export const words = ({ content }, tag = TAG) => content.words.en[tag].data;
export const pages = ({ dom }, tag = TAG) => Object.values(dom[tag]);

/** The record behind the first finding that an option tells. */
export function firstRecord(evidence) {
  const { id } = outline(evidence).options.find(({ findings }) => findings.length).findings[0];
  return evidence.content.facts.risks.data.risks.find((record) => record.id === id);
}

/** The rendered cells of a kind of row, by the titles of those rows. */
export function cellsIn(evidence, kind) {
  const titles = outline(evidence)
    .rows.filter((row) => row.kind === kind)
    .map(({ id }) => words(evidence).rows[id].title);
  const table = comparison(evidence);
  const rows = table.rows.filter(({ cells }) =>
    titles.some((each) => cells[0].text.startsWith(each)),
  );
  return rows.flatMap(({ cells }) => cells.slice(1));
}

export function comparison({ dom }) {
  const { tables } = dom[TAG].wide;
  return tables.reduce((most, each) => (each.rows.length > most.rows.length ? each : most));
}

/** Takes words of the content, as one reads them, away from everything rendered. */
export function unsay(evidence, words, tag = TAG) {
  const text = plainer(evidence.content)({ text: words, language: 'en' });
  for (const page of pages(evidence, tag)) {
    for (const node of [...page.blocks, ...page.figures])
      node.text = node.text.replaceAll(text, '');
    for (const { rows } of page.tables)
      for (const { cells } of rows)
        for (const cell of cells) cell.text = cell.text.replaceAll(text, '');
  }
}
