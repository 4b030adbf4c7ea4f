/** What to use in place of what was found: the form that survives everywhere, with the options that are sound. */
import { STAND_IN, snippet } from '../../src/snippets/index.js';
import { wantedOf } from '../builder/output.js';
import { fromHash, toHash } from '../builder/state.js';
import { soundOf } from './valid-options.js';

export function instead({ tag, base, region, lang, options }, data) {
  const query = new URLSearchParams({ widget: tag, place: 'unknown' });
  const sound = soundOf(tag, { region, lang, ...options }, data);
  for (const [name, value] of Object.entries(sound)) query.set(name, value === true ? '1' : value);
  // Without an address the builder asks for it.
  query.set('host', 'own');
  if (base) query.set('base', base);
  const { state } = fromHash(query.toString(), data);
  const wanted = { ...wantedOf(state, data), base: base ?? STAND_IN, region: sound.region };
  return { ...snippet('link', wanted), hash: toHash(state), needsAddress: base === undefined };
}
