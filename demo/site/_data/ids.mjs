/** What `sections`, `options`, `rows` and `region` can name, from the content itself. */
import { readFile } from 'node:fs/promises';

const read = async (path) => JSON.parse(await readFile(`src/content/${path}`, 'utf8'));

export default async function () {
  const explainer = await read('facts/ketamine-explainer.json');
  const sections = (await read('en/ketamine-explainer.json')).sections;
  const compare = await read('facts/tx-options-compare.json');
  const words = await read('en/tx-options-compare.json');
  const { countries } = await read('facts/crisis-lines.json');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return {
    'ketamine-explainer': {
      sections: explainer.sections.map(({ id }) => ({ id, title: sections[id]?.title ?? id })),
    },
    'tx-options-compare': {
      options: compare.options.map(({ id }) => ({ id, title: words.options[id].name })),
      rows: compare.rows.map(({ id }) => ({
        id,
        title: words.rows[id]?.title ?? words.rows[id] ?? id,
      })),
    },
    regions: countries
      .map(({ region }) => ({ id: region, title: names.of(region) }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
  };
}
