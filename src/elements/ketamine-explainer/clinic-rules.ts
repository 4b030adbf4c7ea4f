import {
  explainerFacts as facts,
  ketamineExplainerSafety as safety,
} from '../../content/locales.js';
import type { ContentOptions } from '../../words/laid-over.js';

/** What a clinic may change or leave out. */
export const clinicRules: ContentOptions = {
  safety,
  mayHide,
  /** Where the inline forms are drawn. */
  inline:
    /\/(blocks|signs|explanations)\/[^/]+$|^\/(sourcesNote|figures\/(synapse\/caption|onset\/(caption|howToRead)))$/,
  references: facts.references,
};

/** Whether `hide` may name an id: a section or `section/block` that exists and isn't safety text. */
function mayHide(id: string): boolean {
  const [sectionId, blockId] = id.split('/');
  const section = facts.sections.find((each) => each.id === sectionId);
  if (!blockId) return Boolean(section && !section.safety);
  return (
    Boolean(section?.blocks.some((block) => block.id === blockId)) &&
    !safety.test(`/sections/${sectionId}/blocks/${blockId}`)
  );
}
