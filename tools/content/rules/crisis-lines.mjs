import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { servicesOf } from './lib/records.mjs';

/** Lines known to close at night, which lists on the web often call 24/7. */
const CLOSES = ['us-translifeline', 'de-ngk', 'it-ta', 'it-sam', 'dk-liv', 'jp-tell'];

export default {
  name: 'crisis-lines',
  description:
    'Every country has an emergency number and a lead service that is shown; every shown service has a source and a way to reach it.',
  scope: 'facts/crisis-lines.json',
  check(content) {
    const lines = content.facts['crisis-lines'];
    return [
      ...(lines?.data.countries ?? []).flatMap((country, index) =>
        checkCountry(country, { file: lines.file, pointer: `/countries/${index}` }),
      ),
      ...servicesOf(content).flatMap(checkService),
    ];
  },
};

function checkCountry({ region, emergency, primary, services }, where) {
  const lead = services.find(({ id }) => id === primary);
  const found = [];
  if (!emergency?.length) found.push(error(where, `${region} has no emergency number`, 'add it'));
  if (!lead?.shown) {
    const at = { ...where, pointer: `${where.pointer}/primary` };
    found.push(
      error(
        at,
        `${region}: "${primary}" is the lead service but is not shown`,
        'choose one that is shown',
      ),
    );
  }
  return found;
}

function checkService({ country, service, ...where }) {
  const {
    id,
    shown,
    sources,
    hours,
    pairs = [],
    call,
    text,
    chat,
    whatsapp,
    lastChecked,
  } = service;
  const found = [];
  const wrong = (what, todo) => found.push(error(where, `"${id}" ${what}`, todo));
  const known = new Map(country.services.map((each) => [each.id, each]));
  if (CLOSES.includes(id) && hours === 'always')
    wrong('closes at night but is listed as always open', 'enter its hours');
  for (const pair of pairs) {
    if (!known.has(pair)) wrong(`is paired with "${pair}", which is unknown`, 'correct the id');
    else if (known.get(pair).shown !== shown)
      wrong(`is paired with "${pair}", but only one of them is shown`, 'show both or neither');
  }
  if (!shown) return found;
  if (!sources.some((source) => source !== 'gk'))
    wrong('is shown without a source', 'name one, or hide it');
  if (!call && !text && !chat && !whatsapp) wrong('has no way to reach it', 'add a number or chat');
  if (!lastChecked)
    found.push(warning(where, `nobody has checked "${id}" yet`, 'check it, then set lastChecked'));
  return found;
}
