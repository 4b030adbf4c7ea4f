import { usedFindings } from './compact.mjs';
import { referencesOf, strip } from './facts.mjs';

/** The outline of the comparison, the findings its cells tell, and the references of both. */
export function compareFacts(facts, cited) {
  const { rows, options, traits, domains, quiz, ready, questions } =
    facts['tx-options-compare'].data;
  const risks = findingsShown(facts);
  const open = facts.references.data.references.filter((each) => !each.internalOnly);
  const readable = (ids) => ids.filter((id) => open.some((each) => each.id === id));
  const cells = options.flatMap((option) => Object.values(option.cells));
  const shown = [...cells, ...risks].flatMap(({ sources }) => readable(sources));
  return {
    // Which rows are safety text, the widget's pattern says (safety.mjs).
    rows: rows.map(({ id, kind }) => ({ id, kind })),
    options: options.map(({ id, stays, findings, cells: basis }) => ({
      id,
      ...(stays && { stays }),
      findings,
      cites: citesOf(basis, readable),
    })),
    traits,
    domains,
    quiz,
    ready,
    questions,
    risks: Object.fromEntries(
      risks.map((risk) => [risk.id, { ...strip(risk), sources: readable(risk.sources) }]),
    ),
    references: referencesOf(facts.references.data.references, new Set([...cited, ...shown])),
  };
}

/** The words without those for findings that no option tells, and without how a term is said. */
export function comparePack({ findings, glossary, ...pack }, facts) {
  const terms = Object.entries(glossary).map(([id, { term, definition }]) => [
    id,
    { term, definition },
  ]);
  return {
    ...pack,
    findings: usedFindings(findings, findingsShown(facts)),
    glossary: Object.fromEntries(terms),
  };
}

function findingsShown({ risks, 'tx-options-compare': { data } }) {
  const ids = new Set(data.options.flatMap(({ findings }) => findings.map(({ id }) => id)));
  return risks.data.risks.filter(({ id, needsSourceCheck }) => ids.has(id) && !needsSourceCheck);
}

/** What readers can open of each cell's sources, by row; a row without one isn't there. */
function citesOf(cells, readable) {
  const entries = Object.entries(cells).map(([row, { sources }]) => [row, readable(sources)]);
  return Object.fromEntries(entries.filter(([, ids]) => ids.length));
}
