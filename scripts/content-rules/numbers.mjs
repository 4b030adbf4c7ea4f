import { NUMBERS } from './lib/allowed.mjs';
import { error, warning } from './lib/finding.mjs';

const FORMS = /\[@[^\]]*\]|\[\[[^\]|]+(?:\||\]\])|\{[^}]*\}/g;
const SPELLED = {
  en: /\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|percent)\b/i,
  es: /(?<!\p{L})(tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|cien|mil|por ciento)(?!\p{L})/iu,
};

export default {
  name: 'numbers',
  description: 'No number is typed into a sentence, where it would go stale when facts change.',
  scope: 'words',
  check(content, { strings }) {
    return strings.flatMap((string) => {
      if (NUMBERS.some((each) => each.file === string.name && each.pointer.test(string.pointer)))
        return [];
      const words = string.text.replace(FORMS, '');
      const digits = /\d[\d.,:]*/.exec(words)?.[0];
      const todo = 'put it in facts/numbers.json and write {id}';
      if (digits) return [error(string, `"${digits}" is typed into the words`, todo)];
      const spelled = SPELLED[string.language]?.exec(words)?.[0];
      return spelled ? [warning(string, `"${spelled}" may be a clinical number`, todo)] : [];
    });
  },
};
