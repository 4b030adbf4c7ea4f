import { error } from '../../../src/content/rules/lib/finding.mjs';
import { sentencesOf, wordsIn } from '../../../src/content/rules/lib/sentences.mjs';
import {
  HEAD_WORDS,
  KEY_POINTS,
  MESSAGE_SENTENCES,
  NEXT,
} from '../../../src/content/rules/lib/thresholds.mjs';

export default {
  name: 'decision',
  description:
    'A short main message, the decision as a question, few key points, short row titles, next actions in few steps.',
  scope: 'words',
  check(content, { strings, plain }) {
    const files = content.languages.flatMap((language) =>
      Object.values(content.words[language]).filter(({ data }) => data.choice?.keyPoints),
    );
    return [
      ...strings.filter(({ pointer }) => pointer === '/mainMessage').flatMap(message(plain)),
      ...strings.flatMap((string) => heads(string, plain)),
      ...files.flatMap(lists),
    ];
  },
};

function message(plain) {
  return (string) => {
    const { length } = sentencesOf(plain(string));
    if (length <= MESSAGE_SENTENCES) return [];
    return [error(string, `has ${length} sentences`, `use ${MESSAGE_SENTENCES} at most`)];
  };
}

function heads(string, plain) {
  const { name, pointer } = string;
  if (name !== 'tx-options-compare') return [];
  if (pointer === '/choice/question' && !string.text.endsWith('?'))
    return [error(string, "isn't a question", 'ask what has to be decided, ending with "?"')];
  const { length } = wordsIn(plain(string));
  if (!/^\/rows\/[^/]+\/title$/.test(pointer) || length <= HEAD_WORDS) return [];
  return [error(string, `has ${length} words`, `use ${HEAD_WORDS} at most`)];
}

function lists({ file, data: { choice, next } }) {
  const within = (pointer, list, { min, max }) => {
    const { length } = Object.keys(list);
    if (length >= min && length <= max) return [];
    return [error({ file, pointer }, `has ${length} entries`, `make it ${min} to ${max}`)];
  };
  return [
    ...within('/choice/keyPoints', choice.keyPoints, KEY_POINTS),
    ...within('/next/actions', next.actions, NEXT.actions),
    ...Object.entries(next.actions).flatMap(([id, { steps }]) =>
      within(`/next/actions/${id}/steps`, steps, NEXT.steps),
    ),
  ];
}
