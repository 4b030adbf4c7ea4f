/** Where it comes from: citations, how they were chosen, who wrote it. */
import { cellsOf, findingsOf } from '../lib/comparison.mjs';
import { claim, some, verdict } from '../lib/result.mjs';
import { reachable, told } from '../lib/claims.mjs';

const GENERAL = 'gk';
/** What authors' credentials look like, or the plain statement that they have none. */
const CREDENTIALS =
  /\b(M\.?D|D\.?O|Ph\.?D|R\.?N|PharmD|PsyD|LCSW|NP|MPH|clinicians?|doctors?|nurses?|pharmacists?|psychologists?|licensed|credentials?|qualifi\w+|degrees?)\b/;

/**
 * References that readers can open: a title, a year or date, and somewhere to go. A living page of an
 * agency or a hospital has no year; its publisher answers for it.
 */
function readable({ facts }) {
  const sound = ({ title, year, date, publisher, doi, pmid, url, internalOnly }) =>
    !internalOnly && title && (year || date || (publisher && url)) && (doi || pmid || url);
  return new Set(facts.references.data.references.filter(sound).map(({ id }) => id));
}

export function citations(it) {
  const open = readable(it);
  const has = (sources = []) => sources.some((id) => open.has(id));
  const findings = findingsOf(it).filter(({ record }) => !has(record?.sources));
  const cells = cellsOf(it).filter((cell) => claimsNumber(it, cell) && !has(cell.basis?.sources));
  const unknown = unresolved(it, open);
  return verdict(
    claim(
      !findings.length,
      `findings without a source: ${some(findings.map(({ record }) => record?.id))}`,
    ),
    claim(
      !cells.length,
      `numbers without a source: ${some(
        cells.map(({ option, row }) => `${option}/${row}`),
        6,
      )}`,
      cells.map(({ pointer }) => it.inContent(pointer)),
    ),
    claim(!unknown.length, `sources that lead nowhere: ${some(unknown)}`),
    reachable(it),
  );
}

/** A cell that rests on a source, or tells a number: names of drugs and programs have none. */
function claimsNumber(it, { words, basis }) {
  return basis?.basis === 'source' || /\d/.test(it.read(words));
}

function unresolved(it, open) {
  const all = [
    ...findingsOf(it).map(({ record }) => record?.sources ?? []),
    ...cellsOf(it).map(({ basis }) => basis?.sources ?? []),
  ].flat();
  const internal = it.facts.references.data.references
    .filter((each) => each.internalOnly)
    .map(({ id }) => id);
  return all.filter((id) => id !== GENERAL && !open.has(id) && !internal.includes(id));
}

export function selection(it) {
  const { search, selection: chosen } = it.words.methods.blocks;
  return verdict(
    told(it, '/methods/blocks/search', search, 'how we searched'),
    told(it, '/methods/blocks/selection', chosen, 'how we chose'),
  );
}

export function credentials(it) {
  const { authors, drafting } = it.words.methods.blocks;
  return verdict(
    told(it, '/methods/blocks/authors', authors, 'who wrote it'),
    told(it, '/methods/blocks/drafting', drafting, 'how it was drafted'),
    claim(
      CREDENTIALS.test(authors ?? ''),
      'what the authors know, or that they are no clinicians, is not said',
      it.inContent('/methods/blocks/authors'),
    ),
  );
}
