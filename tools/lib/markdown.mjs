/**
 * Parts of the documents that a command writes, between `<!-- name: command -->` and `<!-- end -->`: the mark
 * tells whoever edits the text what to run instead.
 */
const END = '<!-- end -->';

/**
 * The text with `body` between the marks of that name.
 *
 * @param {string} text
 * @param {{ name: string, command: string, body: string }} part
 * @throws {Error} Where the marks are gone.
 */
export function marked(text, { name, command, body }) {
  const start = `<!-- ${name}: ${command} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(END, from);
  if (from < 0 || to < 0)
    throw new Error(`The document has no "${start}" … "${END}": put these two lines back.`);
  return `${text.slice(0, from + start.length)}\n\n${body.trim()}\n\n${text.slice(to)}`;
}

/** Rows of cells as a table; the first names the columns. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
