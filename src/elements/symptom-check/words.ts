import type { Instrument } from '../../content/packs.js';

/** What a clinic can add to but not change: the published wording, crisis help, promises, limits, the next step. */
const SAFETY =
  /^\/(instruments|common|crisis|frequencies|steps)(\/|$)|^\/start\/(limits|privacy|privacyShare|unwatched)$|^\/result\/(alone|missed|unasked|not|bipolar|psychosis|after|help)$|^\/results\/[^/]+\/(cutoff|above|below)$|^\/sooner$|^\/take\/(self|known|unreviewed)$|^\/frame\//;

export function isSafety(pointer: string): boolean {
  return SAFETY.test(pointer);
}

/** The instrument with this id; the first one where there is none. */
export function instrumentOf(instruments: readonly Instrument[], id: string): Instrument {
  const found = instruments.find((each) => each.id === id) ?? instruments[0];
  if (!found) throw new Error('facts/instruments.json has no instruments');
  return found;
}
