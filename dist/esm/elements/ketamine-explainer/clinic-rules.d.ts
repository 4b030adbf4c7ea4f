import type { ContentOptions } from '../../shared/laid-over.js';
/** What a clinic may change or leave out. */
export declare const clinicRules: ContentOptions;
