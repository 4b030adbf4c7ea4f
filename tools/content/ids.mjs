/**
 * The ids that a site chooses from, by the name of their type: the one list of them that types, manifest,
 * plugin, site and documents are made of.
 *
 * @param {import('./read.mjs').Files} facts
 */
export function idsOf({
  instruments,
  'ketamine-explainer': explainer,
  'tx-options-compare': compare,
}) {
  const ids = (list) => list.map(({ id }) => id);
  return {
    InstrumentId: ids(instruments.data.instruments),
    // The element adds the quiz behind the outline's own sections.
    SectionId: [...ids(explainer.data.sections), 'quiz'],
    OptionId: ids(compare.data.options),
    RowId: ids(compare.data.rows),
  };
}
