import { patternOf } from '../../pattern.mjs';

/**
 * What not to say, by language: `not` finds it, `unless` lets a sentence pass that says the
 * contrary ("is not a cure"), `why` is the reason that the message gives, `say` what to write.
 */
export function phrasesOf({ about }) {
  const entries = Object.entries(about).map(([language, { data }]) => [
    language,
    data.phrases.map(({ not, unless, unlessDenied, why, say }) => ({
      not: patternOf(not),
      unless: unlessDenied ? patternOf(data.denial) : unless && patternOf(unless),
      why,
      say,
    })),
  ]);
  return Object.fromEntries(entries);
}
