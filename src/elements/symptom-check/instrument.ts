import type { Instrument } from '../../content/types-of-words.js';

/** The instrument with this id; the first one where there is none. */
export function instrumentOf(instruments: readonly Instrument[], id: string): Instrument {
  const found = instruments.find((each) => each.id === id) ?? instruments[0];
  if (!found) throw new Error('facts/instruments.json has no instruments');
  return found;
}
