import type { ContentOptions } from '../../words/laid-over.js';
/** What a clinic may change: nothing, for all of it is safety text. Emergency signs can be added. */
export declare const clinicRules: ContentOptions;
