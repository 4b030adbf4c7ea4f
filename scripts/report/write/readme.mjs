import { scoreLine } from '../score.mjs';
import { format } from './format.mjs';

const START = '<!-- quality: written by npm run report:quality -->';
const END = '<!-- /quality -->';

/** The README with the scores of the report between its two marks. */
export async function toReadme(readme, { results }) {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new Error(`README.md has no ${START} … ${END}: put these two lines back`);
  const rows = results.flatMap(({ title, element, scores }) =>
    scores.map((score) => `| ${title.split(',')[0]} | \`<${element}>\` | ${scoreLine(score)} |`),
  );
  const table = ['| Standard | Widget | Score |', '| --- | --- | --- |', ...rows].join('\n');
  return `${before}${START}\n\n${await format(table, 'markdown')}\n${END}${after}`;
}
