import { error } from '../../../src/content/rules/lib/finding.mjs';
import { risksOf } from './lib/records.mjs';
import { sentencesOf } from '../../../src/content/rules/lib/sentences.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'comparisons',
  description:
    'Words that give a finding also give its comparison, and no sentence mixes outcomes or times.',
  scope: 'words',
  check(content, { strings }) {
    const records = new Map(risksOf(content).map(({ risk }) => [risk.id, risk]));
    return strings.flatMap((string) => [...alone(string, records), ...mixed(string, records)]);
  },
};

function alone(string, records) {
  const used = fieldsOf(string.text, records);
  const compared = [...used].filter(([, fields]) => fields.has('comparison')).map(([risk]) => risk);
  return [...used.keys()]
    .filter((risk) => used.get(risk).has('treated') && risk.comparison !== null)
    .filter((risk) => !compared.some((each) => sameStudyArm(each, risk)))
    .map((risk) =>
      error(
        string,
        `gives ${risk.id}.treated without its comparison`,
        `add {${risk.id}.comparison}`,
      ),
    );
}

/** Two records of one study against the same arm share one comparison. */
function sameStudyArm(a, b) {
  return a === b || (a.sources[0] === b.sources[0] && a.comparison === b.comparison);
}

function mixed(string, records) {
  return sentencesOf(string.text).flatMap((sentence) => {
    const used = [...fieldsOf(sentence, records).keys()];
    const kinds = new Set(
      used.map(({ outcome, time, denominator }) => JSON.stringify([outcome, time, denominator])),
    );
    if (kinds.size < 2) return [];
    const ids = used.map(({ id }) => id).join(' and ');
    return [
      error(
        string,
        `one sentence combines ${ids}, which measured different things`,
        'split it into two sentences',
      ),
    ];
  });
}

/** The records that a text asks for, each with the fields. */
function fieldsOf(text, records) {
  const used = new Map();
  for (const id of formsOf(text).numbers) {
    const [, name, field] = /^(.+)\.(\w+)$/.exec(id) ?? [];
    const risk = records.get(name);
    if (risk) used.set(risk, (used.get(risk) ?? new Set()).add(field));
  }
  return used;
}
