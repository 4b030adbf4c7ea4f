/** What a clinic may change: nothing. Everything here is safety text, which can be added to. */
import type { ContentOptions } from '../../shared/laid-over.js';
export declare const changes: ContentOptions;
