import { error } from '../../../src/content/rules/lib/finding.mjs';
import { optionsOf, risksOf } from './lib/records.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'pairs',
  description:
    'Findings that point opposite ways are given together, never one alone, in options and in words.',
  scope: 'facts/risks.json, tx-options-compare, words',
  check(content, { strings }) {
    const all = risksOf(content);
    const pairs = all.filter(({ risk }) => risk.with);
    const partner = new Map(pairs.map(({ risk }) => [risk.id, risk.with]));
    return [
      ...pairs.filter(({ risk }) => partner.get(risk.with) !== risk.id).map(unanswered),
      ...optionsOf(content).flatMap((each) => apart(each, partner)),
      ...strings.flatMap((string) => alone(string, partner)),
    ];
  },
};

function unanswered({ file, pointer, risk }) {
  const what = `"${risk.with}" does not name "${risk.id}" in return`;
  return error({ file, pointer: `${pointer}/with` }, what, 'have each name the other');
}

/** In one row, one right after the other: a reader who sees the one sees the other. */
function apart({ file, pointer, option: { id, findings } }, partner) {
  return findings.flatMap((finding, index) => {
    const other = partner.get(finding.id);
    const beside = [findings[index - 1], findings[index + 1]];
    if (!other || beside.some((each) => each?.id === other && each.row === finding.row)) return [];
    const what = `"${id}" gives "${finding.id}" without "${other}" beside it`;
    return [
      error({ file, pointer: `${pointer}/findings/${index}` }, what, 'give both, or neither'),
    ];
  });
}

function alone(string, partner) {
  const told = new Set(formsOf(string.text).numbers.map((id) => id.replace(/\.\w+$/, '')));
  return [...told]
    .filter((id) => partner.has(id) && !told.has(partner.get(id)))
    .map((id) => error(string, `gives ${id} without ${partner.get(id)}`, 'give both, or neither'));
}
