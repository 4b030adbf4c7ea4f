import type { ContentOptions } from '../../shared/laid-over.js';
import { isSafety } from './words.js';

/** What a clinic may change. */
export const changes: ContentOptions = { isSafety };
