import { error } from '../../../src/content/rules/lib/finding.mjs';
import { servicesOf } from './lib/records.mjs';

const OFFERS =
  /\b(press|option|dial) (3|three)\b|\bPRIDE\b|(?<!\p{L})(oprima|marque|presione|pulse|opci[oó]n)( el)? (3|tres)(?!\p{L})/iu;

export default {
  name: 'press-3',
  description:
    '988 ended its option 3 for LGBTQ+ youth: nothing offers it while usPress3.show is false.',
  scope: 'words, facts/crisis-lines.json',
  check(content, { strings, plain }) {
    if (content.facts['crisis-lines']?.data.usPress3?.show !== false) return [];
    const todo = 'remove it, or check 988lifeline.org and set usPress3.show';
    const words = strings.filter((string) => OFFERS.test(plain(string)));
    const lines = servicesOf(content).filter(
      ({ service }) =>
        service.shown &&
        ((service.call?.number === '988' && service.call.then === '3') ||
          service.text?.keyword === 'PRIDE'),
    );
    return [...words, ...lines].map((where) =>
      error(where, 'offers an option that no longer exists', todo),
    );
  },
};
