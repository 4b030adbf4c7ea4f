import { WIDGETS } from '../../../lib/widgets.mjs';

/**
 * Strings as a reader meets them: by file and its first key. A section of the explainer is a group
 * of its own; a file's single strings, such as title and lead, are one.
 */
export function groupsOf(strings) {
  return collect(strings, (string) => {
    const [, first, second] = string.pointer.split('/');
    if (!second) return { ...string, pointer: '/*' };
    return { ...string, pointer: `/${first === 'sections' ? `${first}/${second}` : first}` };
  });
}

/**
 * All the sentences that one widget shows together. Not its labels: hundreds of "sentences" of two
 * words would make the whole look easier than it is. They still count in their groups.
 */
export function widgetsOf(strings, plain) {
  const sentences = strings.filter((string) => /[.!?:…]["”’)]*$/.test(plain(string)));
  return Object.entries(WIDGETS).flatMap(([widget, { words: shared }]) =>
    collect(
      sentences.filter(({ name }) => name === widget || shared.includes(name)),
      ({ file, language, name }) => ({
        file: file.replace(`${name}.json`, `${widget}.json`),
        language,
        name: widget,
        pointer: '/',
      }),
    ),
  );
}

function collect(strings, whereOf) {
  const groups = new Map();
  for (const string of strings) {
    const { file, language, name, pointer } = whereOf(string);
    const key = `${file}#${pointer}`;
    if (!groups.has(key)) groups.set(key, { file, language, name, pointer, strings: [] });
    groups.get(key).strings.push(string);
  }
  return [...groups.values()];
}
