import { error } from '../../../src/content/rules/lib/finding.mjs';
import { measuredBy } from '../../../src/content/rules/lib/languages.mjs';
import { passivesIn } from './lib/passive.mjs';
import { sentencesOf } from '../../../src/content/rules/lib/sentences.mjs';
import { ACTIONS, PASSIVE_SHARE } from '../../../src/content/rules/lib/thresholds.mjs';

export default {
  name: 'passive-voice',
  description: 'Actions say who does them; elsewhere few sentences are passive.',
  scope: 'English words',
  check(content, { strings, plain }) {
    const languages = measuredBy(content, 'flesch-kincaid');
    const english = strings.filter(({ language }) => languages.includes(language));
    const sentences = english.flatMap((string) =>
      sentencesOf(plain(string)).map((sentence) => ({ string, passives: passivesIn(sentence) })),
    );
    return [...inActions(sentences), ...shares(sentences)];
  },
};

function inActions(sentences) {
  return sentences
    .filter(({ string }) => ACTIONS.some((each) => each.test(`${string.name}#${string.pointer}`)))
    .flatMap(({ string, passives }) =>
      passives.map((verb) =>
        error(string, `"${verb}" is passive in words that ask people to act`, 'say who does what'),
      ),
    );
}

function shares(sentences) {
  const files = [...new Set(sentences.map(({ string }) => string.file))];
  return files.flatMap((file) => {
    const all = sentences.filter(({ string }) => string.file === file);
    const passive = all.filter(({ passives }) => passives.length);
    if (passive.length <= all.length * PASSIVE_SHARE) return [];
    const what = `${passive.length} of ${all.length} sentences are passive`;
    const todo = `rewrite some, such as ${passive[0].string.pointer}`;
    return [error({ file, pointer: '/' }, what, todo)];
  });
}
