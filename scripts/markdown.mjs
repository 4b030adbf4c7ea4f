/** Tables in Markdown files that are written by a script, between two comments. */
const END = '<!-- end -->';

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The text of a file with these rows behind the comment `start`, up to the next end. */
export function between(text, start, rows, file) {
  const from = text.indexOf(start);
  const to = text.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`${file} has no place "${start}" … "${END}".`);
  return `${text.slice(0, from + start.length)}\n\n${rows}\n\n${text.slice(to)}`;
}
