import { englishGrade } from '../../src/content/rules/lib/reading.mjs';
import { plainer, stringsOf } from './rules/lib/strings.mjs';

/** Where a widget's sentences are: labels and titles would make it look easier than it is. */
const SENTENCES = {
  'ketamine-explainer': /^\/(mainMessage|sections\/.+\/blocks)/,
  'tx-options-compare':
    /^\/(mainMessage|choice|options\/.+\/cells|methods\/blocks|next\/.+\/steps)/,
};

/** The US school grade (Flesch-Kincaid) that a widget shows of its English. */
export function gradeOf(content, widget) {
  return readingOf(content, widget).grade;
}

/** The same with the SMOG grade, both in whole years. */
export function readingOf(content, widget) {
  const sentences = stringsOf(content).filter(
    ({ language, name, pointer }) =>
      language === 'en' && name === widget && SENTENCES[widget].test(pointer),
  );
  const { grade, smog } = englishGrade(sentences.map(plainer(content)));
  return { grade: Math.round(grade), smog: Math.round(smog) };
}
