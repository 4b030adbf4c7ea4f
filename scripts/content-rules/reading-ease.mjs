import { error, warning } from './lib/finding.mjs';
import { groupsOf, widgetsOf } from './lib/groups.mjs';
import { spanishEase } from './lib/reading.mjs';
import { EASE, MEASURABLE_WORDS } from './lib/thresholds.mjs';

export default {
  name: 'reading-ease',
  description:
    'Spanish is fairly easy to read by Fernández Huerta, for school grades fit only English.',
  scope: 'Spanish words',
  check(content, { strings, plain }) {
    const spanish = strings.filter(({ language }) => language === 'es');
    return [...groupsOf(spanish), ...widgetsOf(spanish, plain)].flatMap((group) => {
      const { ease, words } = spanishEase(group.strings.map(plain));
      if (ease >= EASE.target || words < MEASURABLE_WORDS) return [];
      const level = ease < EASE.stop ? error : warning;
      const what = `reads at ${ease.toFixed(1)} of Fernández Huerta (target ${EASE.target}, stop ${EASE.stop})`;
      return [level(group, what, 'use shorter words and sentences')];
    });
  },
};
