import { comparePacks } from '../../content/locales.js';
import { TxOptionsCompareElement } from '../../elements/tx-options-compare/tx-options-compare.js';
import { widgetPart } from '../widget-part.js';

export const { add } = widgetPart('tx-options-compare', TxOptionsCompareElement, comparePacks);
