import { nothing } from 'lit';
import type { KetamineExplainerPack } from '../../content/packs.js';
import type { Inline } from '../../shared/inline.js';

export function figure(
  _name: string | undefined,
  _words: KetamineExplainerPack,
  _inline: (words: Inline) => unknown,
): unknown {
  return nothing;
}
