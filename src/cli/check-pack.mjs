/** Everything wrong with a pack, each `{ pointer, reason }`: what a page would refuse, and what it would ignore. */
import { layOver } from '../words/laid-over.js';
import { NO_DATE, checkClinic, checkReview, isDay } from './check-identity.mjs';
import { isObject } from '../text/is-object.mjs';
import { escapePointer, segments } from '../text/pointer.mjs';
import { meant } from './suggest.mjs';
import { TAGS, WIDGETS, hidable } from './widgets.mjs';

const KNOWN = ['$schema', 'clinic', 'review', ...TAGS];

export function checkPack(pack) {
  if (!isObject(pack)) return [{ pointer: '', reason: 'must be an object: { "clinic": … }' }];
  return [
    ...Object.keys(pack).flatMap((key) =>
      KNOWN.includes(key)
        ? []
        : [
            {
              pointer: `/${escapePointer(key)}`,
              reason: `is neither a widget nor a part of a pack.${meant(key, KNOWN)}`,
            },
          ],
    ),
    ...checkClinic(pack.clinic),
    ...checkReview(pack.review),
    ...TAGS.flatMap((tag) => (tag in pack ? checkPart(tag, pack[tag]) : [])),
  ];
}

/** The widget's own judgment, with what it knows besides: near names, and where one can add. */
function checkPart(tag, part) {
  const { packs, rules } = WIDGETS[tag];
  const refusals = layOver(packs, part, rules).refusals.map(({ pointer, reason }) => ({
    pointer: `/${tag}${pointer}`,
    reason: `${explained(tag, part, pointer) ?? plain(reason)}${hint(tag, pointer, reason)}`,
  }));
  const told = refusals.map(({ pointer }) => pointer);
  return [...refusals, ...noDays(tag, part).filter(({ pointer }) => !told.includes(pointer))];
}

/** Dates in the right form that no calendar has: a page would take the next month's for them. */
function noDays(tag, part) {
  return Object.entries(isObject(part) ? part : {}).flatMap(([language, words]) =>
    ['published', 'reviewBy']
      .filter((name) => /^\d{4}-\d\d-\d\d$/.test(words?.[name]) && !isDay(words[name]))
      .map((name) => ({
        pointer: `/${tag}/${escapePointer(language)}/${name}`,
        reason: NO_DATE,
      })),
  );
}

/** In place of a regular expression: what it asks for. */
function plain(reason) {
  const [, form] = /^must match (.+)$/.exec(reason) ?? [];
  const [, list] = /^\^\(([\w|]+)\)\$$/.exec(form ?? '') ?? [];
  if (list) return `must be one of ${list.replaceAll('|', ', ')}`;
  return form?.startsWith('^\\d{4}-') ? NO_DATE : reason;
}

/** In place of "unknown or safety text": which of the two it is. */
function explained(tag, part, pointer) {
  const [first, index] = segments(pointer);
  if (first !== 'hide' || !index) return undefined;
  const id = part.hide[index];
  if (typeof id !== 'string') return 'must be an id in double quotes';
  const { ids } = WIDGETS[tag];
  if (ids.includes(id)) return `"${id}" is safety text and can't be hidden`;
  const can = hidable(WIDGETS[tag]);
  return can.length
    ? `"${id}" is not known.${meant(id, can)}`
    : 'nothing in this widget can be hidden';
}

/** Where a clinic may add what it names itself, and how ids are written: src/words/override.ts. */
const OWN_IDS = /^\/.*\/(?:blocks|signs)(?=\/[^/]+$)/;
const ID = /^[a-z\d]+(-[a-z\d]+)*$/;

function idHint(name) {
  const letters = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const id = letters.match(/[a-z\d]+/g)?.join('-');
  return `an id has lowercase letters, digits and hyphens, such as "${id ?? 'parking'}"`;
}

function hint(tag, pointer, reason) {
  const { packs } = WIDGETS[tag];
  const path = segments(pointer);
  const name = path.at(-1);
  if (/is not a language/.test(reason)) {
    return `. Allowed: hide, ${Object.keys(packs).join(', ')}.${meant(name, ['hide', ...Object.keys(packs)])}`;
  }
  if (/is not known$/.test(reason)) {
    if (OWN_IDS.test(pointer) && !ID.test(name)) return `: ${idHint(name)}`;
    const around = path.slice(0, -1).reduce((node, key) => node?.[key], packs);
    return `.${meant(name, Object.keys(around ?? {}))}`;
  }
  const [list] = OWN_IDS.exec(pointer) ?? [];
  return /is safety text/.test(reason) && list
    ? ` (under an id of your own in /${tag}${list})`
    : '';
}
