/** The widgets with their words and with what a clinic may do to them, as their elements have it. */
import {
  compareFacts,
  comparePacks,
  crisisBannerPacks,
  explainerFacts,
  explainerPacks,
  symptomCheckPacks,
} from '../content/locales.js';
import { changes as banner } from '../elements/crisis-banner/changes.js';
import { changes as explainer } from '../elements/ketamine-explainer/changes.js';
import { changes as questionnaire } from '../elements/symptom-check/changes.js';
import { changes as compare } from '../elements/tx-options-compare/changes.js';

const sections = explainerFacts.sections.flatMap(({ id, blocks }) => [
  id,
  ...blocks.map((block) => `${id}/${block.id}`),
]);
const options = compareFacts.options.map(({ id }) => id);

/** By tag; `ids` are all that `hide` could name, those of safety text too. */
export const WIDGETS = {
  'crisis-banner': { packs: crisisBannerPacks, changes: banner, ids: [] },
  'ketamine-explainer': { packs: explainerPacks, changes: explainer, ids: sections },
  'symptom-check': { packs: symptomCheckPacks, changes: questionnaire, ids: [] },
  'tx-options-compare': { packs: comparePacks, changes: compare, ids: options },
};

export const TAGS = Object.keys(WIDGETS);

export const hidable = ({ ids, changes }) => ids.filter((id) => changes.mayHide?.(id));
