import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { groupsOf, widgetsOf } from './lib/groups.mjs';
import { measuredBy } from '../../../src/content/rules/lib/languages.mjs';
import { spanishEase } from '../../../src/content/rules/lib/reading.mjs';
import { EASE, MEASURABLE_WORDS } from '../../../src/content/rules/lib/thresholds.mjs';

export default {
  name: 'reading-ease',
  description:
    'Spanish is fairly easy to read on the Fernández Huerta scale, since school grades fit only English.',
  scope: 'Spanish words',
  check(content, { strings, plain }) {
    const languages = measuredBy(content, 'fernandez-huerta');
    const spanish = strings.filter(({ language }) => languages.includes(language));
    return [...groupsOf(spanish), ...widgetsOf(spanish, plain)].flatMap((group) => {
      const { ease, words } = spanishEase(group.strings.map(plain));
      if (ease >= EASE.target || words < MEASURABLE_WORDS) return [];
      const level = ease < EASE.stop ? error : warning;
      const what = `scores ${ease.toFixed(1)} on the Fernández Huerta scale (target ${EASE.target}, limit ${EASE.stop})`;
      return [level(group, what, 'use shorter words and sentences')];
    });
  },
};
