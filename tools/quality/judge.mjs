/** Holds evidence against all criteria: the whole report as data. Pure, so tests plant faults in copies. */
import { readFileSync } from 'node:fs';
import { readingOf } from '../content/reading-grade.mjs';
import { checks } from './checks/index.mjs';
import { confirmed } from './checks/people.mjs';
import { readerOf } from './lib/reader.mjs';
import { shortened } from './lib/result.mjs';
import { scoreOf } from './score.mjs';

const NAMES = ['ipdas', 'pemat', 'cdc-cci', 'jama'];
export const standards = NAMES.map((name) =>
  JSON.parse(readFileSync(new URL(`./criteria/${name}.json`, import.meta.url), 'utf8')),
);

/**
 * `wanted` picks rows; a test of one row needn't judge the others.
 *
 * @param evidence as collect/evidence.mjs collects it
 * @param {(standard: string, row: string) => boolean} [wanted]
 */
export function judge(evidence, wanted = () => true) {
  const readers = new Map();
  const reader = (tag) => {
    if (!readers.has(tag)) readers.set(tag, withReading(readerOf(evidence, tag)));
    return readers.get(tag);
  };
  const results = standards.flatMap((standard) =>
    standard.elements.map((element) => {
      const rows = standard.criteria
        .filter((row) => wanted(standard.id, row.id))
        .map((row) => judgeRow(row, standard, reader(element)));
      const scores = standard.groups.map((group) =>
        scoreOf(
          group,
          rows.filter((row) => row.group === group.id),
        ),
      );
      const { id, title, source } = standard;
      return { standard: id, title, source, element, scores, rows };
    }),
  );
  return { judgedAsOf: evidence.today, results };
}

/** What the build computes and writes into the widget. */
function withReading(it) {
  return { ...it, reading: readingOf(it.content, it.tag) };
}

function judgeRow({ id, group, says, check, confirm, ...rest }, standard, it) {
  const found = checks[check](it, rest);
  const { status, evidence, missing, note } =
    confirm || check === 'asked' ? confirmed(found, it, standard.id, id) : found;
  return {
    ...{ id, group, says, status },
    ...(missing && { missing }),
    ...(note && { note }),
    ...shortened(evidence),
  };
}
