/** The comparison's table as rendered, by the ids of its options and rows. */
import { importTs } from '../../content/import-ts.mjs';
import { tidy } from './reader.mjs';

const { flipped, gapOf, sayFinding, valuesOf } = await importTs('src/reading/risk.ts');

/** The table with the options as columns, found by their names: its columns, rows and cells. */
export function tableOf(it, view = 'wide') {
  const { options } = it.words;
  const tables = it.pages[view].tables.filter(({ within }) => !within.includes('figure'));
  const found = tables.map((table) => withColumns(table, options)).filter(Boolean);
  const best = found.sort((a, b) => b.columns.size - a.columns.size)[0];
  if (!best) return undefined;
  const { table, columns } = best;
  const rows = new Map();
  for (const [id, { title }] of Object.entries(it.words.rows)) {
    const row = table.rows.find(({ cells }) => cells[0]?.tag === 'th' && starts(cells[0], title));
    if (row) rows.set(id, row);
  }
  const cell = (option, row) => rows.get(row)?.cells[columns.get(option)];
  return { table, columns, rows, cell };
}

function withColumns(table, options) {
  const head = table.rows[0]?.cells ?? [];
  const columns = new Map();
  for (const [id, { name }] of Object.entries(options)) {
    const at = head.findIndex((each) => each.tag === 'th' && starts(each, name));
    if (at >= 0) columns.set(id, at);
  }
  return columns.size ? { table, columns } : undefined;
}

function starts({ text }, name) {
  return text.startsWith(tidy(name));
}

/** Every finding that an option tells, with its record, its place and what the page must say of it. */
export function findingsOf(it) {
  const outline = it.facts['tx-options-compare'].data;
  const records = it.facts.risks.data.risks;
  const found = it.content.words.en.findings.data;
  return outline.options.flatMap((option, o) =>
    option.findings.map((finding, f) => {
      const index = records.findIndex(({ id }) => id === finding.id);
      const record = records[index];
      return {
        option: option.id,
        row: finding.row,
        record,
        pointer: `/options/${o}/findings/${f}`,
        recordPointer: `/risks/${index}`,
        ...(record && said(record, found, finding.flipped, it)),
      };
    }),
  );
}

function said(record, found, turned, it) {
  const back = turned ? flipped(record, found) : undefined;
  const risk = back?.risk ?? record;
  const words = back?.words ?? found;
  const { when, outcome } = valuesOf(risk, words);
  const { treated, comparison, denominator, certainty } = risk;
  const counts = [treated, comparison].filter((each) => each !== null);
  return {
    when,
    outcome,
    sentence: it.read(sayFinding(risk, words)),
    gap: comparison === null ? undefined : it.read(gapOf(risk, words)),
    counts: counts.map((each) => `${each} of ${denominator}`),
    population: it.read(words.risks[risk.id]?.population),
    sure: [
      words.certainty[certainty?.level],
      ...(certainty?.reasons ?? []).map((each) => words.reasons[each]),
    ],
  };
}

/** Options and rows of the outline in one list of cells: `{ option, row, words, pointer, cell }`. */
export function cellsOf(it, kinds) {
  const { rows, options } = it.facts['tx-options-compare'].data;
  const table = tableOf(it);
  const wanted = rows.filter(({ kind }) => !kinds || kinds.includes(kind));
  return options.flatMap(({ id: option, cells }) =>
    wanted.map(({ id: row, kind }) => ({
      ...{ option, row, kind },
      words: it.words.options[option]?.cells[row] ?? '',
      basis: cells[row],
      pointer: `/options/${option}/cells/${row}`,
      cell: table?.cell(option, row),
    })),
  );
}
