import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { blocksOf } from './lib/records.mjs';

export default {
  name: 'crisis-help',
  description: 'Where the explainer mentions suicide, it shows crisis links beside it.',
  scope: 'ketamine-explainer',
  check(content) {
    const words = content.words[content.languages[0]]['ketamine-explainer'];
    if (!words) return [];
    return blocksOf(content).flatMap(({ section, block }) => {
      const pointer = `/sections/${section.id}/blocks/${block.id}`;
      const text = words.data.sections?.[section.id]?.blocks?.[block.id] ?? '';
      if (section.crisisLinks) return [];
      const where = { file: words.file, pointer };
      const todo = 'set crisisLinks on the section in facts';
      if (/\bcrisis line\b/i.test(text))
        return [error(where, 'points to a crisis line that is not shown beside it', todo)];
      return /\bsuicid/i.test(text)
        ? [warning(where, 'mentions suicide without crisis links beside it', todo)]
        : [];
    });
  },
};
