import { isObject } from '../text/is-object.mjs';
import { escapePointer } from '../text/pointer.mjs';
import { TAGS, WIDGETS } from './widgets.mjs';
import { META } from '../content/walk.mjs';

/**
 * Every text that a clinic wrote: `name` is the widget, `pointer` is within its words, `at` within the
 * pack; `builtIn` is what stands there without it, as text. META is what tells about the words.
 */
export function wordsOf(pack) {
  return TAGS.filter((tag) => isObject(pack[tag])).flatMap((name) => {
    const { packs } = WIDGETS[name];
    return Object.keys(packs)
      .filter((language) => isObject(pack[name][language]))
      .flatMap((language) =>
        textsIn(pack[name][language])
          .filter(({ path }) => !META.includes(path[0]))
          .map(({ path, text }) => {
            const pointer = path.map((each) => `/${escapePointer(each)}`).join('');
            return {
              name,
              language,
              pointer,
              at: `/${name}/${language}${pointer}`,
              text,
              builtIn: flat(path.reduce((node, key) => node?.[key], packs[language])),
            };
          }),
      );
  });
}

function* walk(node, path = []) {
  if (typeof node === 'string') yield { path, text: node };
  else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) yield* walk(value, [...path, key]);
  }
}

const textsIn = (node) => [...walk(node)];

function flat(words = '') {
  return Array.isArray(words) ? words.filter((each) => typeof each === 'string').join(' ') : words;
}
