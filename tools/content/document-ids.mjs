/** The ids that a site chooses from, in README.md. */
import { marked } from '../lib/markdown.mjs';

export const FILE = 'README.md';
const WIDTH = 110;
/** Which attribute takes ids of which type. */
const LISTS = { options: 'OptionId', rows: 'RowId', sections: 'SectionId' };

/** The text with today's ids, each list under the attribute that takes it. */
export function withIds(text, ids) {
  const body = Object.entries(LISTS)
    .map(([attribute, type]) => wrapped(`- Ids of \`${attribute}\`: ${listed(ids[type])}.`))
    .join('\n');
  return marked(text, { name: 'ids', command: 'npm run generate', body });
}

const listed = (ids) => ids.map((id) => `\`${id}\``).join(', ');

/** As wide as the rest of the text, and under its bullet. */
function wrapped(text) {
  const lines = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (longer.length > WIDTH) lines.push(`  ${word}`);
    else lines.splice(-1, 1, longer);
  }
  return lines.join('\n');
}
