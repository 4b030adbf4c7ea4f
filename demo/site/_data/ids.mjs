/** What `sections`, `options`, `rows` and `region` can name, each with its title, from the content itself. */
import { idsOf } from '../../../tools/content/ids.mjs';
import { readContent } from '../../../tools/content/read.mjs';

export default async function () {
  const { facts, words } = await readContent();
  const { SectionId, OptionId, RowId } = idsOf(facts);
  const explainer = words.en['ketamine-explainer'].data;
  const compare = words.en['tx-options-compare'].data;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const titled = (ids, titleOf) => ids.map((id) => ({ id, title: titleOf(id) }));
  return {
    'ketamine-explainer': {
      sections: titled(SectionId, (id) => explainer.sections[id]?.title ?? explainer.ui[id]),
    },
    'tx-options-compare': {
      options: titled(OptionId, (id) => compare.options[id].name),
      rows: titled(RowId, (id) => compare.rows[id].title),
    },
    regions: titled(
      facts['crisis-lines'].data.countries.map(({ region }) => region),
      (id) => names.of(id),
    ).sort((a, b) => (a.title < b.title ? -1 : 1)),
  };
}
