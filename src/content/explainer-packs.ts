import { facts } from './generated/ketamine-explainer.facts.js';
import { packs } from './generated/ketamine-explainer.js';
import type { KetamineExplainerPack } from './packs.js';
import { unpackExplainer } from './unpack.js';

function unpackAll(): Record<keyof typeof packs, KetamineExplainerPack> {
  const entries = Object.entries(packs).map(([language, pack]) => [
    language,
    unpackExplainer(pack, facts),
  ]);
  return Object.fromEntries(entries) as Record<keyof typeof packs, KetamineExplainerPack>;
}

/** The explainer's words by language. Marked pure, so that other widgets' files leave it out. */
export const explainerPacks = /* @__PURE__ */ unpackAll();
