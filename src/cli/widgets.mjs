/** The widgets with their words and with what a clinic may do to them, as their elements have it. */
import { compareFacts, explainerFacts } from '../content/locales.js';
import { clinicRules } from '../generated/clinic-rules.js';

const sections = explainerFacts.sections.flatMap(({ id, blocks }) => [
  id,
  ...blocks.map((block) => `${id}/${block.id}`),
]);
const options = compareFacts.options.map(({ id }) => id);

/** All that `hide` could name, the ids of safety text too. */
const IDS = { 'ketamine-explainer': sections, 'tx-options-compare': options };

/** By tag. */
export const WIDGETS = Object.fromEntries(
  Object.entries(clinicRules).map(([tag, each]) => [tag, { ...each, ids: idsOf(tag, each) }]),
);

function idsOf(tag, { rules }) {
  const ids = IDS[tag] ?? [];
  if (rules.mayHide && !ids.length)
    throw new Error(`src/cli/widgets.mjs: what can be hidden of <${tag}>? List its ids.`);
  return ids;
}

export const TAGS = Object.keys(WIDGETS);

export const hidable = ({ ids, rules }) => ids.filter((id) => rules.mayHide?.(id));
