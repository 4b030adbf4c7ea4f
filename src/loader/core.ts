/** What all widgets need, once: Lit, the shared code, and what turns a link into a widget. */
import { deliver as hand, type Delivery } from '../core/loader-context.js';
import { hold } from './defer-first-render.js';
import { furtherHashes } from './widget-part.js';
export { mount } from './mount.js';

/** What the loader has for the widgets. `hash` is that of words which it doesn't know. */
export interface Given extends Omit<Delivery, 'hold' | 'words'> {
  readonly words: (tag: string, language: string, hash?: string) => Promise<unknown>;
}

/** Takes over what the loader has. */
export function deliver(given: Given): void {
  const words: Delivery['words'] = (tag, language) =>
    given.words(tag, language, furtherHashes[tag]?.[language]);
  hand({ ...given, words, hold });
}

export type Core = typeof import('./core.js');
