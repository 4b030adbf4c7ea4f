/** Who the clinic is and who attests what: what no widget judges by itself. */
import { dialed } from '../core/phone.js';
import { readRegion } from '../help/region.js';
import { isObject } from '../text/is-object.mjs';
import { escapePointer } from '../text/pointer.mjs';
import { meant, meantCountry } from './suggest.mjs';
import { TAGS, WIDGETS } from './widgets.mjs';

/** As in the words: no markup, no space at either end. */
const TEXT = /^(?!\s)[^<>]+(?<!\s)$/;
const SCHEMES = /^(?!\s)(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))[^\s<>"]+$/i;

const text = ['must be non-empty text without < or >', (value) => TEXT.test(value)];
const REGION = [
  'must be a two-letter country code (ISO 3166-1), such as "US"',
  (value) => /^[a-z]{2}$/i.test(value) || Boolean(readRegion(value)),
  meantCountry,
];
const PHONE = [
  'must be one phone number in double quotes: digits, spaces, ( ) . / or -, optionally + in front and "ext. 12" at the end. Letters can’t be dialed',
  (value) => TEXT.test(value) && Boolean(dialed(value)),
];
const URL_ = [
  'must be an http, https, mailto, tel or relative address',
  (value) => SCHEMES.test(value),
];
export const NO_DATE = 'must be a real date, YYYY-MM-DD';
const DATE = [NO_DATE, isDay];

const CLINIC = { name: text, region: REGION, contact: null };
const CONTACT = { label: text, phone: PHONE, url: URL_ };
const ATTESTATION = {
  name: text,
  credentials: text,
  date: DATE,
  organization: text,
  widget: [
    `must be one of ${TAGS.join(', ')}`,
    (value) => TAGS.includes(value),
    (value) => meant(value, TAGS),
  ],
  language: ['must be one of the languages of that widget', (value) => TEXT.test(value)],
};

export function checkClinic(clinic) {
  if (clinic === undefined) {
    return [{ pointer: '/clinic', reason: 'is missing: add { "clinic": { "name": … } }' }];
  }
  const found = checkFields(clinic, '/clinic', CLINIC, ['name']);
  const contact = clinic?.contact;
  if (contact === undefined) return found;
  found.push(...checkFields(contact, '/clinic/contact', CONTACT, []));
  if (isObject(contact) && !contact.phone && !contact.url) {
    found.push({ pointer: '/clinic/contact', reason: 'leads nowhere: add a phone or a url' });
  }
  return found;
}

/** @param {unknown} review */
export function checkReview(review = []) {
  if (!Array.isArray(review)) return [{ pointer: '/review', reason: 'must be a list' }];
  const seen = new Set();
  return review.flatMap((each, index) => {
    const at = `/review/${index}`;
    const required = ['name', 'credentials', 'date', 'widget', 'language'];
    const found = checkFields(each, at, ATTESTATION, required);
    if (found.length) return found;
    const { widget, language } = each;
    const known = Object.keys(WIDGETS[widget].packs);
    if (!known.includes(language)) {
      return [{ pointer: `${at}/language`, reason: `must be one of ${known.join(', ')}` }];
    }
    const what = `${widget} ${language}`;
    if (seen.has(what))
      return [{ pointer: at, reason: 'repeats an attestation above: remove one of the two' }];
    seen.add(what);
    return [];
  });
}

function checkFields(value, pointer, fields, required) {
  if (!isObject(value)) return [{ pointer, reason: 'must be an object' }];
  const names = Object.keys(fields);
  return [
    ...required
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => ({ pointer: `${pointer}/${name}`, reason: 'is missing' })),
    ...Object.entries(value).flatMap(([name, part]) => {
      const at = `${pointer}/${escapePointer(name)}`;
      if (!names.includes(name)) {
        return [{ pointer: at, reason: `is not known.${meant(name, names)}` }];
      }
      const [reason, fits, hint] = fields[name] ?? [];
      if (!fits || (typeof part === 'string' && fits(part))) return [];
      const near = hint && typeof part === 'string' && hint(part);
      return [{ pointer: at, reason: near ? `${reason}.${near}` : reason }];
    }),
  ];
}

export function isDay(value) {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value)
  );
}
