import { marked } from '../../lib/markdown.mjs';
import { scoreLine } from '../score.mjs';
import { format } from './format.mjs';

/** The README with the scores of the report between its two marks. */
export async function toReadme(readme, { results }) {
  const rows = results.flatMap(({ title, element, scores }) =>
    scores.map((score) => `| ${title.split(',')[0]} | \`<${element}>\` | ${scoreLine(score)} |`),
  );
  const table = ['| Standard | Widget | Score |', '| --- | --- | --- |', ...rows].join('\n');
  const body = await format(table, 'markdown');
  return marked(readme, { name: 'quality', command: 'npm run report:quality', body });
}
