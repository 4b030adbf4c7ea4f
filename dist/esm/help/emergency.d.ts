import type { SharedWords, SignKinds } from '../content/types-of-words.js';
import type { Inline } from '../content/inline.js';
/** Signs below their label; those that a clinic adds have none. */
export interface SignGroup {
    readonly label: string | undefined;
    readonly signs: readonly Inline[];
}
/** The emergency signs in short lists, which a frightened reader finds her own in sooner than in one of twelve. */
export declare function signGroups({ groups, signs }: SharedWords['emergency'], kinds: SignKinds): readonly SignGroup[];
