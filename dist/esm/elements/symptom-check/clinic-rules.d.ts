import type { ContentOptions } from '../../words/laid-over.js';
/** What a clinic may change: all but the published wording, crisis help, promises, limits, the next step. */
export declare const clinicRules: ContentOptions;
