import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { groupsOf, widgetsOf } from './lib/groups.mjs';
import { measuredBy } from '../../../src/content/rules/lib/languages.mjs';
import { englishGrade } from '../../../src/content/rules/lib/reading.mjs';
import {
  GRADE,
  MEASURABLE_WORDS,
  SMOG_SENTENCES,
} from '../../../src/content/rules/lib/thresholds.mjs';

export default {
  name: 'reading-level',
  description:
    'English reads at US grade 6, never above 8, by Flesch-Kincaid and, for a whole widget, SMOG.',
  scope: 'English words',
  check(content, { strings, plain }) {
    const languages = measuredBy(content, 'flesch-kincaid');
    const english = strings.filter(({ language }) => languages.includes(language));
    return [
      ...groupsOf(english).flatMap((group) => judge(group, measured(group, plain))),
      ...widgetsOf(english, plain).flatMap((widget) =>
        judge(widget, measured(widget, plain), true),
      ),
    ];
  },
};

function measured({ strings }, plain) {
  return englishGrade(strings.map(plain));
}

/** SMOG runs above Flesch-Kincaid and was made for long texts: it judges whole widgets only. */
function judge(where, { grade, smog, words, sentences }, whole = false) {
  const withSmog = whole && sentences >= SMOG_SENTENCES;
  const worst = withSmog ? Math.max(grade, smog) : grade;
  if (worst <= GRADE.target || words < MEASURABLE_WORDS) return [];
  const stops = worst > GRADE.stop;
  const smogText = withSmog ? ` and SMOG ${smog.toFixed(1)}` : '';
  const what = `reads at grade ${grade.toFixed(1)}${smogText} (${words} words; target ${GRADE.target}, limit ${GRADE.stop})`;
  return [(stops ? error : warning)(where, what, 'use shorter words and sentences')];
}
