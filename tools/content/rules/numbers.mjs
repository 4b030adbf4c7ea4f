import { inEach } from '../../../src/content/rules/lib/languages.mjs';
import { NUMBERS } from './lib/allowed.mjs';
import { anyWord } from '../../../src/content/pattern.mjs';
import { error, warning } from '../../../src/content/rules/lib/finding.mjs';

const FORMS = /\[@[^\]]*\]|\[\[[^\]|]+(?:\||\]\])|\{[^}]*\}/g;
export default {
  name: 'numbers',
  description: 'No number is typed into a sentence, where it would go stale when facts change.',
  scope: 'words',
  check(content, { strings }) {
    const spelledOut = inEach(content, ({ numberWords }) => anyWord(numberWords));
    return strings.flatMap((string) => {
      if (NUMBERS.some((each) => each.file === string.name && each.pointer.test(string.pointer)))
        return [];
      const words = string.text.replace(FORMS, '');
      const digits = /\d[\d.,:]*/.exec(words)?.[0];
      const todo = 'put it in facts/numbers.json and write {id}';
      if (digits) return [error(string, `"${digits}" is typed into the words`, todo)];
      const spelled = spelledOut[string.language].exec(words)?.[0];
      return spelled ? [warning(string, `"${spelled}" may be a clinical number`, todo)] : [];
    });
  },
};
