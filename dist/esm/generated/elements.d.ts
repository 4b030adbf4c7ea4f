/** Written by `npm run generate` from src/widgets.json. */
import { CrisisBannerElement } from '../elements/crisis-banner/crisis-banner.js';
import { KetamineExplainerElement } from '../elements/ketamine-explainer/ketamine-explainer.js';
import { SymptomCheckElement } from '../elements/symptom-check/symptom-check.js';
import { TxOptionsCompareElement } from '../elements/tx-options-compare/tx-options-compare.js';
export declare const elements: {
    readonly 'crisis-banner': typeof CrisisBannerElement;
    readonly 'ketamine-explainer': typeof KetamineExplainerElement;
    readonly 'symptom-check': typeof SymptomCheckElement;
    readonly 'tx-options-compare': typeof TxOptionsCompareElement;
};
