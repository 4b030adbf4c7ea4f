import { register } from '../core/register.js';

/** What the loader gets of a widget. */
export interface WidgetPart {
  /** Takes in the words of a language; the first ones bring the widget up. */
  readonly add: (language: string, words: unknown) => void;
}

type Hashes = Readonly<Record<string, string>>;

/** By tag, the hashes of words in languages that the loader doesn't know, by language. */
export const furtherHashes: Record<string, Hashes | undefined> = {};

/** `packs` is what the widget reads its words from; it comes empty. */
export function widgetPart<Pack>(
  tag: string,
  elementClass: CustomElementConstructor,
  packs: Record<string, Pack>,
  unpack = (words: unknown): Pack => words as Pack,
  hashes?: Hashes,
): WidgetPart {
  furtherHashes[tag] = hashes;
  return {
    add: (language, words) => {
      packs[language] ??= unpack(words);
      register(tag, elementClass);
    },
  };
}
