import type { ContentOptions } from '../../words/laid-over.js';
/** What a clinic may change or leave out. */
export declare const clinicRules: ContentOptions;
