/** One change of a crisis line or an emergency number, in the data of facts/crisis-lines.json. */
import { unknown } from '../fill.mjs';
import { importTs } from '../import-ts.mjs';

const { dialed } = await importTs('src/core/phone.ts');

const phone = (value) =>
  dialed(value)
    ? undefined
    : `"${value}" is not one phone number. Write it as people do: "02 2327 2327".`;
const address = (value) =>
  URL.canParse(value) && value.startsWith('https://')
    ? undefined
    : `"${value}" is not an address. Write one that starts with https://.`;
const name = (value) =>
  value.trim() ? undefined : 'The name is empty. Write at least one letter.';

/** What of a line can be set, with what is wrong with a value, and where it is kept. */
const FIELDS = {
  call: { wrong: phone, within: 'number' },
  text: { wrong: phone, within: 'number' },
  whatsapp: { wrong: phone },
  chat: { wrong: address },
  official: { wrong: address },
  name: { wrong: name },
};

/**
 * @typedef {object} Change
 * @property {string} label the line
 * @property {string} [field]
 * @property {string} [was] the value before
 * @property {string} [now] the value after
 * @property {string[]} [sources]
 */

/** A message for whoever typed the command. */
export class Refused extends Error {}

/**
 * Sets one value and the dates that go with it. Without a `field` the line was looked at and is right: only the
 * dates change. `reviewBy` stays: the other lines weren't looked at.
 *
 * @param data The whole of crisis-lines.json; it is changed.
 * @param change `{place: 'IT/it-ta', field: 'call', value: '02 2327 2399', today: '2026-11-30'}`; the place of an
 *   emergency number ends in its role: `IT/all`.
 * @returns {Change}
 * @throws {Refused} Where the place, the field or the value isn't one.
 */
export function edit(data, { place, field, value, today, source }) {
  const [region = '', id = ''] = place.split('/');
  const country = find(data.countries, 'region', region.toUpperCase(), 'country');
  const roles = country.emergency.map(({ role }) => role);
  const isEmergency = roles.includes(id);
  const ids = [...country.services.map((each) => each.id), ...roles];
  if (!ids.includes(id))
    throw new Refused(`${unknown(`line of ${region}`, id, ids)}. ${list(ids)}`);
  const line = isEmergency
    ? country.emergency.find(({ role }) => role === id)
    : country.services.find((each) => each.id === id);
  const label = `${nameOf(country.region)}, ${isEmergency ? `emergency number (${id})` : line.name}`;
  const told = field ? set(line, isEmergency, field, value) : {};
  if (!isEmergency) {
    line.lastChecked = today;
    if (source && !line.sources.includes(source)) line.sources.push(source);
  }
  data.published = today;
  return { label, field, sources: line.sources, ...told };
}

function set(line, isEmergency, field, value) {
  if (isEmergency) {
    if (field !== 'call') throw new Refused(`An emergency number has only "call", not "${field}".`);
    return put(line, 'number', value, phone);
  }
  const known = FIELDS[field];
  if (!known)
    throw new Refused(
      `${unknown('field', field, Object.keys(FIELDS))}. ${list(Object.keys(FIELDS))}`,
    );
  if (!known.within) return put(line, field, value, known.wrong);
  line[field] ??= {};
  return put(line[field], known.within, value, known.wrong);
}

function put(object, key, value, wrong) {
  const problem = value === undefined ? 'Add the new value, in quotes.' : wrong(value);
  if (problem) throw new Refused(problem);
  const was = object[key];
  object[key] = value;
  return { was, now: value };
}

function find(all, key, value, what) {
  const found = all.find((each) => each[key] === value);
  if (!found)
    throw new Refused(
      `${unknown(
        what,
        value,
        all.map((each) => each[key]),
      )}.`,
    );
  return found;
}

const list = (ids) => `Known: ${ids.join(', ')}.`;

const nameOf = (region) => new Intl.DisplayNames(['en'], { type: 'region' }).of(region);
