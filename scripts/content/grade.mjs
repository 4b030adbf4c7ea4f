import { englishGrade } from '../content-rules/lib/reading.mjs';
import { plainer, stringsOf } from '../content-rules/lib/strings.mjs';

/**
 * The US school grade (Flesch-Kincaid) that a widget shows of its English: of its sentences alone,
 * for labels and titles would make it look easier than it is.
 */
export function gradeOf(content, widget) {
  const sentences = stringsOf(content).filter(
    ({ language, name, pointer }) =>
      language === 'en' && name === widget && /^\/(mainMessage|sections\/.+\/blocks)/.test(pointer),
  );
  return Math.round(englishGrade(sentences.map(plainer(content))).grade);
}
