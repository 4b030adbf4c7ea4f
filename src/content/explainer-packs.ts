import { facts } from '../generated/content/ketamine-explainer.facts.js';
import { packs as compact } from '../generated/content/ketamine-explainer.js';
import type { CompactExplainerPack, KetamineExplainerPack } from './types-of-words.js';
import { unpackExplainer } from './unpack.js';

function unpackAll(): Record<keyof typeof compact, KetamineExplainerPack> {
  const entries = Object.entries(compact).map(([language, pack]) => [
    language,
    unpackExplainer(pack, facts),
  ]);
  return Object.fromEntries(entries) as Record<keyof typeof compact, KetamineExplainerPack>;
}

/** The explainer's words by language. Marked pure, so that other widgets' files leave it out. */
export const packs = /* @__PURE__ */ unpackAll();

/** Words that come one language at a time, as the elements read them. */
export function unpack(words: unknown): KetamineExplainerPack {
  return unpackExplainer(words as CompactExplainerPack, facts);
}
