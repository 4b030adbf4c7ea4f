import type { Instrument } from '../../content/types-of-words.js';
/** The instrument with this id; the first one where there is none. */
export declare function instrumentOf(instruments: readonly Instrument[], id: string): Instrument;
