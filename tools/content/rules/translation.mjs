import { VERBATIM } from './lib/allowed.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';

export default {
  name: 'translation',
  description:
    'A translation is a draft until a named person attests it; only English is the original.',
  scope: 'words',
  check({ languages: [original, ...others], words }) {
    const files = (language) =>
      Object.entries(words[language]).map(([name, each]) => ({ ...each, name }));
    const wrong = ({ file }, what, todo) =>
      error({ file, pointer: '/translation/status' }, what, todo);
    return [
      ...files(original)
        .filter(({ data }) => data.translation?.status !== 'original')
        .map((each) =>
          wrong(each, 'is not "original"', 'set "original": the other languages translate English'),
        ),
      ...others.flatMap(files).flatMap((each) => {
        const { translation, review } = each.data;
        if (translation?.status === 'draft') return [];
        // A validated text that was published as it stands is nobody's draft.
        if (translation?.status === 'published' && VERBATIM.includes(each.name)) return [];
        if (translation?.status === 'checked' && review) return [];
        return [
          wrong(
            each,
            'is not a draft, but nobody has attested it',
            'set "draft", or fill in review',
          ),
        ];
      }),
    ];
  },
};
