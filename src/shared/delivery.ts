import type { CarePolicy } from './trusted.js';

/** A script with what the page's rules may ask of its copy in a frame. */
export interface ScriptRights {
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
  readonly crossOrigin?: string | null | undefined;
}

type Script = ScriptRights & { readonly src: string };

/** What the loader, which brings the widgets in parts, hands over to them. */
export interface Delivery {
  /** The loader's own script. */
  readonly own: Script;
  readonly policy: CarePolicy | undefined;
  /** Brings words that aren't there yet. Ends, whether they came or not. */
  readonly words: (tag: string, language: string) => Promise<unknown>;
}

/** Empty in the self-contained files and as modules: all words are there from the start. */
export const delivery: Partial<Delivery> & { frame?: Script | undefined } = {};
