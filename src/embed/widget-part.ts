import { register } from '../shared/register.js';

/** What the loader gets of a widget. */
export interface WidgetPart {
  /** Takes in the words of a language; the first ones bring the widget up. */
  readonly add: (language: string, words: unknown) => void;
}

/** `packs` is what the widget reads its words from; it comes empty. */
export function widgetPart<Pack>(
  tag: string,
  elementClass: CustomElementConstructor,
  packs: Record<string, Pack>,
  unpack = (words: unknown): Pack => words as Pack,
): WidgetPart {
  return {
    add: (language, words) => {
      packs[language] ??= unpack(words);
      register(tag, elementClass);
    },
  };
}
