import { explainerFacts, explainerPacks } from '../../content/locales.js';
import type { CompactExplainerPack } from '../../content/packs.js';
import { unpackExplainer } from '../../content/unpack.js';
import { KetamineExplainerElement } from '../../elements/ketamine-explainer/ketamine-explainer.js';
import { widgetPart } from '../widget-part.js';

export const { add } = widgetPart(
  'ketamine-explainer',
  KetamineExplainerElement,
  explainerPacks,
  (words) => unpackExplainer(words as CompactExplainerPack, explainerFacts),
);
