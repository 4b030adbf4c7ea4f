import { ENGLISH } from './phrases.en.mjs';
import { SPANISH } from './phrases.es.mjs';

/**
 * What not to say, by language: `not` finds it, `unless` lets a sentence pass that says the
 * contrary ("is not a cure"), `why` is the reason that the message gives, `say` what to write.
 */
export const PHRASES = { en: ENGLISH, es: SPANISH };
