import type { CarePolicy } from './care-policy.js';

/** What the loader, which brings the widgets in parts, hands over to them. */
export interface Delivery {
  /** The loader's own script. */
  readonly own: { readonly src: string; readonly nonce?: string | undefined };
  readonly policy: CarePolicy | undefined;
  /** Brings words that aren't there yet. Ends, whether they came or not. */
  readonly words: (tag: string, language: string) => Promise<unknown>;
  /** Keeps the fallback in view until the first words of a widget are there. */
  readonly hold: (host: HTMLElement, until: Promise<unknown>) => void;
}

/**
 * Stays undefined in the self-contained files and as modules, where all words are there from the
 * start. Nobody calls `deliver` in them, so that what asks for it isn't in the files either.
 */
export let delivery: Delivery | undefined;

export function deliver(given: Delivery): void {
  delivery = given;
}
