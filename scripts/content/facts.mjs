import { compactOutline } from './compact.mjs';

/** Fields for editors and checkers, which no widget shows. */
const EDITORIAL = new Set([
  'basis',
  'confidence',
  'cost',
  'lastChecked',
  'note',
  'official',
  'optional',
  'risks',
  'sensitivity',
  'shown',
  'sources',
  'specificity',
  'verified',
  'whyNot',
  'with',
]);

/** Crisis lines as the widgets use them: shown services only, by region. */
export function crisisLines({ 'crisis-lines': { data } }) {
  const shown = ({ services, ...country }) => [
    country.region,
    strip({
      ...country,
      region: undefined,
      services: services.filter((each) => each.shown !== false),
    }),
  ];
  return {
    countries: Object.fromEntries(data.countries.map(shown)),
    directory: strip(data.directory),
  };
}

/**
 * The same with each country's leading service alone, for widgets that only point to help; and the
 * one paired with it that is there for another language alone, which leads in that language.
 */
export function primaryLines(facts) {
  const { countries, directory } = crisisLines(facts);
  const leading = Object.entries(countries).map(([region, country]) => {
    const primary = country.services.find(({ id }) => id === country.primary);
    const others = country.services.filter(
      ({ id, audience, languages }) =>
        primary.pairs?.includes(id) && audience === 'anyone' && languages.length === 1,
    );
    const pairs = others.map(({ id }) => id);
    return [region, { ...country, services: [dropEmpty({ ...primary, pairs }), ...others] }];
  });
  return { countries: Object.fromEntries(leading), directory };
}

/** The outline, the findings, the times to effect and the references that the words cite. */
export function explainerFacts(facts, cited, pack) {
  const { sections, quiz } = facts['ketamine-explainer'].data;
  const { risks, featured } = facts.risks.data;
  const record = risks.find(({ id }) => id === featured);
  if (!record || record.needsSourceCheck || !record.iconArray) {
    throw new Error(
      `facts/risks.json: /featured "${featured}" can't be drawn: it needs a checked record`,
    );
  }
  const references = referencesOf(facts.references.data.references, cited);
  return {
    sections: compactOutline(sections.map(strip), pack, Object.keys(references)),
    quiz: quiz.map(strip),
    featured: { ...strip(record), sources: record.sources.filter((id) => cited.has(id)) },
    onset: facts.onset.data.treatments.map(({ id, fromDays, toDays }) => ({
      id,
      fromDays,
      toDays,
    })),
    references,
  };
}

/** The questionnaires and the references that the words around them cite. */
export function questionnaireFacts(facts, cited) {
  const { optionLists, instruments } = facts.instruments.data;
  return {
    optionLists,
    instruments: instruments.map(strip),
    references: referencesOf(facts.references.data.references, cited),
  };
}

/** Cited references as one reads them in a list: authors, title, where it stands, links. */
export function referencesOf(references, cited) {
  const entries = references
    .filter(({ id }) => cited.has(id))
    .map((each) => [each.id, reference(each)]);
  return Object.fromEntries(entries);
}

function reference({ authors = [], etAl, title, doi, pmid, url, ...where }) {
  const more = etAl || authors.length > 1;
  const names = [...authors.slice(0, 1), ...(more ? ['et al'] : [])].join(', ');
  // A DOI link says where the paper is; a second address of the same page would only cost bytes.
  return dropEmpty({
    authors: names,
    title,
    source: sourceLine(where),
    doi,
    pmid,
    url: doi ? undefined : url,
  });
}

function sourceLine({ container, publisher, year, date, volume, pages }) {
  const when = year ?? date;
  const place = [volume, pages].filter(Boolean).join(':');
  return [container ?? publisher, [when, place].filter(Boolean).join(';')]
    .filter(Boolean)
    .join('. ');
}

/** A record without what only editors and checkers read. */
export function strip(node) {
  if (Array.isArray(node)) return node.map(strip);
  if (!node || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => !EDITORIAL.has(key));
  return dropEmpty(Object.fromEntries(kept.map(([key, value]) => [key, strip(value)])));
}

/** Leaves out what isn't there; `false` too, for every flag defaults to it. */
function dropEmpty(node) {
  const empty = (value) =>
    value === undefined ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !empty(value)));
}
