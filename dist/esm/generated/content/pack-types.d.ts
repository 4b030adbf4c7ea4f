/** Written by `npm run generate` from src/widgets.json. */
import type { PackMeta, SharedWords, Words } from '../../content/words.js';
import type { CrisisBannerWords, KetamineExplainerWords, SymptomCheckWords, TxOptionsCompareWords } from '../content-types.js';
/** The words of `<crisis-banner>`. */
export type CrisisBannerPack = PackMeta & Words<CrisisBannerWords> & Pick<SharedWords, 'common' | 'emergency'>;
/** The words of `<ketamine-explainer>`. */
export type KetamineExplainerPack = PackMeta & Words<KetamineExplainerWords> & Pick<SharedWords, 'common' | 'emergency' | 'findings' | 'glossary'>;
/** The words of `<symptom-check>`. */
export type SymptomCheckPack = PackMeta & Words<SymptomCheckWords> & Pick<SharedWords, 'common' | 'instruments'>;
/** The words of `<tx-options-compare>`. */
export type TxOptionsComparePack = PackMeta & Words<TxOptionsCompareWords> & Pick<SharedWords, 'common' | 'findings' | 'glossary'>;
