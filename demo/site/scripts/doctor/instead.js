/** What to use in place of what was found: the form that survives everywhere, with the options that are sound. */
import { snippet } from '../../../snippets.js';
import { wantedOf } from '../builder/output.js';
import { fromHash, toHash } from '../builder/state.js';

export function instead({ tag, base, region, lang, options }, data, here) {
  const query = new URLSearchParams({ widget: tag, place: 'unknown' });
  const known = data.widgets.find((each) => each.tag === tag).options;
  for (const [name, value] of Object.entries({ region, lang, ...options })) {
    const ids = known.find((each) => each.name === name)?.ids?.map(({ id }) => id);
    const sound = ids
      ? String(value)
          .split(/[\s,]+/)
          .filter((each) => ids.includes(each))
          .join(' ')
      : value;
    if (sound) query.set(name, sound === true ? '1' : sound);
  }
  if (base && !/^https:\/\/(HOST|cdn\.example)\//i.test(base)) {
    query.set('host', 'own');
    query.set('base', base);
  }
  const { state } = fromHash(query.toString(), data);
  const wanted = wantedOf(state, data, here);
  return { ...snippet('link', wanted), hash: toHash(state) };
}
