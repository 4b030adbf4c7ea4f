import type { ContentOptions } from '../../shared/laid-over.js';
/** What a clinic may change. */
export declare const changes: ContentOptions;
