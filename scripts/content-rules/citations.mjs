import { error } from './lib/finding.mjs';
import { blocksOf } from './lib/records.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'citations',
  description: 'What readers see cited is what the outline says that the block rests on.',
  scope: 'ketamine-explainer words',
  check(content) {
    return blocksOf(content).flatMap(({ section, block }) =>
      content.languages.flatMap((language) => {
        const words = content.words[language]['ketamine-explainer'];
        const text = words?.data.sections?.[section.id]?.blocks?.[block.id];
        if (text === undefined) return [];
        const where = { file: words.file, pointer: `/sections/${section.id}/blocks/${block.id}` };
        return compare(where, block, formsOf(text).citations);
      }),
    );
  },
};

function compare(where, { basis, sources }, cited) {
  const found = cited
    .filter((id) => !sources.includes(id))
    .map((id) =>
      error(
        where,
        `cites "${id}", which the outline does not list`,
        'add it to the block’s sources in facts',
      ),
    );
  if (basis === 'source' && !cited.length) {
    found.push(error(where, 'rests on a source but cites none', 'end the sentence with [@id]'));
  }
  if (basis !== 'source' && cited.length) {
    const todo = 'mark it "source" in facts, or take the citation out';
    found.push(error(where, `is marked ${basis} but cites ${cited.join(', ')}`, todo));
  }
  return found;
}
