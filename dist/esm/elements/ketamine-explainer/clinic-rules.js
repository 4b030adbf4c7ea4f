import {
  explainerFacts as facts,
  ketamineExplainerSafety as safety
} from "../../content/locales.js";
const clinicRules = {
  safety,
  mayHide,
  /** Where the inline forms are drawn. */
  inline: /\/(blocks|signs|explanations)\/[^/]+$|^\/(sourcesNote|figures\/(synapse\/caption|onset\/(caption|howToRead)))$/,
  references: facts.references
};
function mayHide(id) {
  const [sectionId, blockId] = id.split("/");
  const section = facts.sections.find((each) => each.id === sectionId);
  if (!blockId) return Boolean(section && !section.safety);
  return Boolean(section?.blocks.some((block) => block.id === blockId)) && !safety.test(`/sections/${sectionId}/blocks/${blockId}`);
}
export {
  clinicRules
};
