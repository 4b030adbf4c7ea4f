import { patternOf } from '../../pattern.mjs';
import { inEach } from './languages.mjs';

/**
 * What not to say, by language: `not` finds it, `unless` lets a sentence pass that says the
 * contrary ("is not a cure"), `why` is the reason that the message gives, `say` what to write.
 */
export function phrasesOf(content) {
  return inEach(content, ({ phrases, denial }) =>
    phrases.map(({ not, unless, unlessDenied, why, say }) => ({
      not: patternOf(not),
      unless: unlessDenied ? patternOf(denial) : unless && patternOf(unless),
      why,
      say,
    })),
  );
}
