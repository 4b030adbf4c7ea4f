import { type View } from '../view.js';
export interface Matter {
    readonly id: string;
    readonly label: string;
    readonly hint?: string;
}
/** The domains, then what a clinic added; its ids can't run into ours. */
export declare function mattersOf({ words, facts }: View): readonly Matter[];
/** What sets compared options apart there: facts, in the order of the traits; never which is better. */
export declare function statements(view: View, id: string): readonly string[];
