import { error } from './lib/finding.mjs';
import { phrasesOf } from './lib/phrases.mjs';
import { sentencesOf } from './lib/sentences.mjs';

export default {
  name: 'phrases',
  description: 'No words that blame, promise, mislead or are unsafe about suicide.',
  scope: 'words',
  check(content, { strings, plain }) {
    const phrases = phrasesOf(content);
    return strings.flatMap((string) =>
      sentencesOf(plain(string)).flatMap((sentence) =>
        phrases[string.language].flatMap(({ not, unless, why, say }) => {
          const found = not.exec(sentence);
          if (!found || unless?.test(sentence)) return [];
          return [
            error(string, `"${found[0]}": ${why}`, say ? `say "${say}"` : 'say it differently'),
          ];
        }),
      ),
    );
  },
};
