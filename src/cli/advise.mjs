/**
 * What a clinic should look at, though a page would take it: `{ pointer, reason }`. The rules are those that
 * our own words are held to (tools/content/rules).
 */
import { meantAddress } from '../snippets/web-address.js';
import phrases from '../content/rules/phrases.mjs';
import reviewClaims from '../content/rules/review-claims.mjs';
import sentenceLength from '../content/rules/sentence-length.mjs';
import { englishGrade, spanishEase } from '../content/rules/lib/reading.mjs';
import { EASE, GRADE, MEASURABLE_WORDS } from '../content/rules/lib/thresholds.mjs';
import { parseInline, plainText } from '../content/inline.js';
import { readRegion } from '../help/region.js';
import { adviseDates } from './advise-dates.mjs';
import { about } from './generated/languages.mjs';
import { meantCountry } from './suggest.mjs';
import { wordsOf } from './words.mjs';
import { WIDGETS } from './widgets.mjs';
import { groupBy } from '../text/groups.mjs';

/** For a pack without errors. `today` is YYYY-MM-DD. */
export function advise(pack, today) {
  const strings = wordsOf(pack);
  return [
    ...adviseRegion(pack),
    ...adviseUrl(pack.clinic),
    ...adviseDates(pack, strings, today),
    ...oneLanguage(strings),
    ...strings.flatMap(variables),
    ...strings.flatMap(clinicalNumbers),
    ...rules(pack, strings),
    ...reading(strings),
  ];
}

/** For a pack with errors elsewhere, too: whom patients can call is told before anything else. */
export function adviseRegion({ clinic }) {
  const written = String(clinic?.region ?? '');
  const region = readRegion(written);
  const pointer = '/clinic/region';
  if (region?.lines) {
    const reason = `"${written}" is read as "${region.code}": write "${region.code}"`;
    return region.code === written ? [] : [{ pointer, reason }];
  }
  // What is no code at all is an error.
  if (!region && !/^[a-z]{2}$/i.test(written)) return [];
  const reason = `there are no crisis lines for "${written}": the worldwide directory is shown instead.${meantCountry(written)}`;
  return [{ pointer, reason }];
}

/** Without its start an address leads to a page beside the one that it stands on. */
function adviseUrl({ contact }) {
  const meant = meantAddress(contact?.url ?? '');
  if (!meant) return [];
  const reason = `"${contact.url}" would open as a page of your own site. Did you mean "${meant}"?`;
  return [{ pointer: '/clinic/contact/url', reason }];
}

/** Words that one language has and another not: its readers would see the built-in ones. */
function oneLanguage(strings) {
  const groups = groupBy(strings, ({ name }) => name);
  return [...groups].flatMap(([tag, own]) =>
    Object.keys(WIDGETS[tag].packs).flatMap((language) => {
      const has = own.filter((each) => each.language === language).map((each) => each.pointer);
      const lacks = own.filter((each) => !has.includes(each.pointer));
      if (!lacks.length) return [];
      const [{ pointer, language: there }] = lacks;
      const more = lacks.length > 1 ? ` and ${lacks.length - 1} more` : '';
      const reason = `is missing ${pointer}${more}, which "${there}" has: readers see the built-in words instead, or nothing`;
      return [{ pointer: `/${tag}/${language}`, reason }];
    }),
  );
}

const VARIABLE = /\{\$(\w+)\}/g;

/** `{$total}` is filled in by the widget: one too many shows as it is, one too few says nothing. */
function variables({ at, text, builtIn }) {
  const names = (words) => [...words.matchAll(VARIABLE)].map(([form]) => form);
  const [own, ours] = [names(text), names(builtIn)];
  const odd = own.filter((each) => !ours.includes(each));
  const lost = ours.filter((each) => !own.includes(each));
  const braces = /\{(?!\$\w+\})[^}]*\}/.exec(text)?.[0];
  return [
    ...odd.map((each) => `${each} isn't filled in here: readers see it as typed`),
    ...lost.map((each) => `leaves out ${each}, which the built-in words include`),
    ...(braces
      ? [
          `${braces} isn't filled in: readers see it as typed. Only the built-in words can use facts`,
        ]
      : []),
  ].map((reason) => ({ pointer: at, reason }));
}

const CLINICAL =
  /\d[\d.,]*\s*(%|percent|por ciento|mg|mcg|µg|ml|(?:in|of|out of|de cada|de) \d+|people|patients|personas|pacientes|(?:minute|hour|day|week|month|year|minuto|hora|día|semana|mes|año)e?s?\b)/iu;

function clinicalNumbers({ at, text }) {
  const found = CLINICAL.exec(text)?.[0];
  const reason = `"${found}" is your own number: it won't be updated when the evidence changes. Cite its source, and check it at every review`;
  return found && !text.includes('[@') ? [{ pointer: at, reason }] : [];
}

function rules(pack, strings) {
  const words = Object.fromEntries(
    Object.keys(about).map((language) => [
      language,
      Object.fromEntries(
        Object.keys(WIDGETS).map((tag) => [
          tag,
          { data: { review: attested(pack, tag, language) } },
        ]),
      ),
    ]),
  );
  const placed = strings.map((each) => ({ ...each, pointer: each.at }));
  return [phrases, reviewClaims, sentenceLength].flatMap((rule) =>
    rule
      .check({ words, about }, { strings: placed, plain })
      .map(({ pointer, message }) => ({ pointer, reason: message })),
  );
}

function attested(pack, tag, language) {
  const own = pack[tag]?.[language]?.review;
  return own ?? pack.review?.find((each) => each.widget === tag && each.language === language);
}

function reading(strings) {
  const groups = groupBy(strings, ({ name, language }) => `/${name}/${language}`);
  return [...groups].flatMap(([pointer, own]) => {
    const texts = own.map(plain);
    const { readability } = about[own[0].language].data;
    const reason = HARD[readability]?.(texts);
    return reason ? [{ pointer, reason }] : [];
  });
}

function hardEnglish(texts) {
  const { grade, words } = englishGrade(texts);
  if (words < MEASURABLE_WORDS || grade <= GRADE.target) return undefined;
  return `your words read at grade ${grade.toFixed(1)} (aim for ${GRADE.target}, never above ${GRADE.stop}): use shorter words and sentences`;
}

function hardSpanish(texts) {
  const { ease, words } = spanishEase(texts);
  if (words < MEASURABLE_WORDS || ease >= EASE.target) return undefined;
  return `your words score ${ease.toFixed(1)} on the Fernández Huerta scale (aim for ${EASE.target}, never below ${EASE.stop}): use shorter words and sentences`;
}

const HARD = { 'flesch-kincaid': hardEnglish, 'fernandez-huerta': hardSpanish };

/** As a reader sees it: terms by name, no citations, something in place of what is filled in. */
function plain({ name, language, text }) {
  const { glossary = {} } = WIDGETS[name].packs[language];
  const words = parseInline(text.replace(VARIABLE, 'this'));
  return plainText(words, (id) => glossary[id]?.term ?? id.replaceAll('-', ' '));
}
