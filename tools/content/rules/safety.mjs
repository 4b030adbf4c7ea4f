import { isBelow, pathsOf } from '../safety.mjs';
import { ANY, partsOf } from '../word-schemas.mjs';
import { TAGS } from '../../lib/widgets.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';

/** Crisis help and its names; what is said of dates, drafts and reviews. */
const EVERYWHERE = 'common';

/**
 * What a clinic must never be able to change, by widget, as paths into its words; `*` stands for every id. A
 * widget without a row has the first alone. The marks in schemas and facts decide. This is the second look at
 * them: none goes by a slip.
 */
const PROMISED = {
  'crisis-banner': [ANY],
  'ketamine-explainer': [
    ...[EVERYWHERE, 'mainMessage', 'notAdvice', 'emergency', 'findings'],
    // Whoever doesn't read these may come to harm.
    ...['key-points', 'serious-risks', 'who-not', 'emergency'].map((id) => `sections.${id}.blocks`),
    ...below('sections.speed.blocks', 'not-shown-to-prevent'),
    ...below('sections.visit-day.blocks', 'driving'),
    ...below('sections.at-home.blocks', 'no-one-there'),
    ...below('sections.talk-to-doctor.blocks', 'thoughts'),
    ...below('sections.optimize.blocks', 'not-alone'),
  ],
  'symptom-check': [
    // The published wording, the panel about self-harm, the one next step, cut-offs and what they mean.
    ...[EVERYWHERE, 'instruments', 'crisis', 'steps', 'sooner', 'frequencies', 'frame'],
    ...below('results.*', 'cutoff above below'),
    ...below('result', 'alone help missed unasked not bipolar psychosis after'),
    ...below('start', 'limits privacy privacyShare unwatched'),
    ...below('take', 'self known unreviewed'),
  ],
  'tx-options-compare': [
    ...[EVERYWHERE, 'mainMessage', 'notAdvice', 'choice', 'findings', 'quiz', 'reading'],
    // Told alike for all options: a changed one would favour one, or hide its harm.
    ...below('options.*', 'name inText'),
    ...below('options.*.cells', 'onset found lasts common serious unsuited body mind life unknown'),
    ...below('options.*.cells', 'day fda pregnancy'),
    ...below('values', 'order marked nothing traits'),
    ...below('picker', 'order stays'),
    ...below('ui', 'quizIntro notKnown'),
    ...['table.notCompare', 'questions.privacy', 'sheet.withAnswers'],
    ...['next.actions.worse', 'methods.blocks'],
  ],
};

export default {
  name: 'safety',
  description: 'What a clinic must never change is marked as safety text, in schemas and facts.',
  scope: 'schemas and facts of all widgets',
  check({ facts }, { schemas }) {
    return TAGS.flatMap((tag) => lacking(tag, PROMISED[tag] ?? [EVERYWHERE], schemas, facts));
  },
};

function lacking(widget, promised, schemas, facts) {
  const parts = partsOf(widget, schemas);
  const marks = pathsOf(widget, schemas, facts);
  return promised
    .flatMap((path) => (path === ANY ? [...parts.keys()] : [path]))
    .map((path) => path.split('.'))
    .filter((path) => !marks.some((mark) => isBelow(path, mark)))
    .map((path) => {
      const file = `src/content/schema/${parts.get(path[0])?.file ?? `${widget}-words.schema.json`}`;
      return error(
        { file, pointer: `/${path.join('/')}` },
        `a clinic could change this in <${widget}>`,
        'put "safety": true back, here or in the facts of this widget',
      );
    });
}

function below(path, keys) {
  return keys.split(' ').map((key) => `${path}.${key}`);
}
