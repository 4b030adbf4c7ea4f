import { __camel__Safety as safety } from '../../content/locales.js';
import type { ContentOptions } from '../../words/laid-over.js';

/** What a clinic may change: all words but those that their schemas mark as safety text. */
export const clinicRules: ContentOptions = { safety };
