import { error, warning } from './lib/finding.mjs';
import { sentencesOf, wordsIn } from './lib/sentences.mjs';

export default {
  name: 'sentence-length',
  description: 'Sentences are short.',
  scope: 'words',
  check(content, { strings, plain }) {
    return strings.flatMap((string) => {
      const { target, stop } = content.about[string.language].data.sentence;
      return sentencesOf(plain(string)).flatMap((sentence) => {
        const length = wordsIn(sentence).length;
        if (length <= target) return [];
        const what = `${length} words (target ${target}, limit ${stop}): "${sentence}"`;
        return [(length > stop ? error : warning)(string, what, 'split it into two sentences')];
      });
    });
  },
};
