import { symptomCheckSafety as safety } from '../../content/locales.js';
import type { ContentOptions } from '../../words/laid-over.js';

/** What a clinic may change: all but the published wording, crisis help, promises, limits, the next step. */
export const clinicRules: ContentOptions = { safety };
