import { compactOutline } from './compact.mjs';
import { editorialFields } from './editorial.mjs';
import { readSchemas } from './schema.mjs';

const EDITORIAL = new Set(editorialFields(await readSchemas()));

/**
 * Crisis lines as the widgets use them, by region: shown services only, the leading one first. Only a
 * service that another one or the words of `named` refer to has its id.
 */
export function crisisLines({ 'crisis-lines': { data } }, named = []) {
  const paired = data.countries.flatMap(({ services }) =>
    services.flatMap(({ pairs = [] }) => pairs),
  );
  const referred = new Set([...paired, ...named]);
  const entries = data.countries.map(({ region, primary, services, emergency }) => {
    const leading = services.find(({ id }) => id === primary);
    const all = [leading, ...services.filter((each) => each !== leading)];
    const shown = all
      .filter((each) => each.shown !== false)
      .map(({ id, ...each }) => ({ ...(referred.has(id) && { id }), ...each }));
    return [region, strip({ emergency, services: shown })];
  });
  return { countries: Object.fromEntries(entries), directory: strip(data.directory) };
}

/**
 * The lines that lead, for widgets that only point to help: each country's own, and the one paired with
 * it that is there for another language alone, which leads in that language.
 */
export function leadingLines(facts) {
  const { countries, directory } = crisisLines(facts);
  const entries = Object.entries(countries).map(([region, { emergency, services }]) => {
    const [leading, ...others] = services;
    const paired = others.filter(
      ({ id, audience, languages }) =>
        leading.pairs?.includes(id) && audience === 'anyone' && languages.length === 1,
    );
    const lines = [waysOf(leading), ...paired.map((each) => waysOf(each, each.languages[0]))];
    return [region, { emergency, lines }];
  });
  return { countries: Object.fromEntries(entries), directory };
}

/**
 * What sites write for a country, by its code: other codes and names as `plain` of help/region.ts leaves
 * them. `territories` have a code of their own and the lines of another; `elsewhere` are codes that are known
 * and have none; `languages` are those codes that a language has, too: `de-AT` is no part of Germany.
 *
 * @param {import('./read.mjs').Files} facts
 * @param {(text: string) => string} plain
 */
export function regions({ 'crisis-lines': { data } }, plain) {
  const territories = data.countries.flatMap((country) =>
    (country.territories ?? []).map((each) => ({ ...each, of: country.region })),
  );
  const all = [...data.countries, ...territories, ...data.elsewhere];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return {
    written: Object.fromEntries(
      all.map(({ region, alsoWritten = [] }) => [region, alsoWritten.map(plain).join(' ')]),
    ),
    territories: Object.fromEntries(territories.map(({ region, of }) => [region, of])),
    elsewhere: data.elsewhere.map(({ region }) => region).join(' '),
    languages: all
      .flatMap(({ region, alsoWritten = [] }) => [region, ...alsoWritten])
      .filter((code) => /^[A-Z]{2,3}$/.test(code) && names.of(code.toLowerCase()))
      .join(' '),
  };
}

/** The emergency signs by kind: what is medical, and what someone thinks, feels or does. */
export function signKinds({ emergency: { data } }) {
  const idsOf = (list) => list.map(({ id }) => id);
  const isMedical = ({ scope }) => scope === 'medical';
  return {
    mind: idsOf(data.signs.filter((each) => !isMedical(each))),
    medical: idsOf(data.signs.filter(isMedical)),
  };
}

function waysOf({ name, nameLang, call, text, chat, whatsapp }, only) {
  return dropEmpty({ name, nameLang, call, text, chat, whatsapp, only });
}

/** The outline, the findings, the times to effect and the references that the words cite. */
export function explainerFacts(facts, cited, pack) {
  const { sections, quiz } = facts['ketamine-explainer'].data;
  const { risks, featured } = facts.risks.data;
  const record = risks.find(({ id }) => id === featured);
  if (!record || record.needsSourceCheck || !record.iconArray) {
    throw new Error(
      `facts/risks.json: /featured "${featured}" can't be drawn: name a checked record with iconArray true`,
    );
  }
  const references = referencesOf(facts.references.data.references, cited);
  return {
    sections: compactOutline(outlineOf(sections), pack, Object.keys(references)),
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

/** Sections as the widget needs them. Which blocks are safety text, its pattern says (safety.mjs). */
function outlineOf(sections) {
  return sections.map(strip).map(({ blocks, ...section }) => ({
    ...section,
    blocks: blocks.map((block) => ({ ...block, safety: undefined })),
  }));
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

/**
 * @param {object} where
 * @param {string} [where.container]
 * @param {string} [where.publisher]
 * @param {number} [where.year]
 * @param {string} [where.date]
 * @param {string} [where.volume]
 * @param {string} [where.pages]
 */
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
