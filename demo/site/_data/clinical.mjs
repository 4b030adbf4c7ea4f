/** What the content files say of themselves: dates, reviews, drafts, sources, what nobody verified. */
import { attention } from '../../../tools/content/rules/lib/report.mjs';
import { readContent } from '../../../tools/content/read.mjs';
import { readFile } from 'node:fs/promises';

export default async function () {
  const content = await readContent();
  const read = async (path) => JSON.parse(await readFile(`src/content/${path}`, 'utf8'));
  const { countries } = await read('facts/crisis-lines.json');
  const { references } = await read('facts/references.json');
  const services = countries.flatMap(({ region, services: list }) =>
    list.map((service) => ({ ...service, region })),
  );
  const waits = attention(content);
  const files = [content.facts, ...content.languages.map((each) => content.words[each])].flatMap(
    Object.values,
  );
  const datesOf = (name) => files.flatMap(({ data }) => data[name] ?? []).sort();
  const published = datesOf('published');
  return {
    files: files.length,
    notReviewed: content.words.en.common.data.about.notReviewed,
    reviewed: files.length - waits['files that no clinician has attested'].length,
    published: { first: published[0], last: published.at(-1) },
    reviewBy: datesOf('reviewBy')[0],
    attention: Object.entries(waits).map(([kind, ids]) => ({ kind, ids })),
    references: [...references]
      .sort((a, b) => (named(a) < named(b) ? -1 : 1))
      .map((each) => ({
        ...each,
        cited: [named(each), each.title, where(each)].filter(Boolean).map(sentence).join(' '),
      })),
    shown: services.filter(({ shown }) => shown),
    hidden: services.filter(({ shown }) => !shown),
  };
}

/** With one full stop, also after "et al." and after a question. */
const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);

function where({ container, volume, pages, year }) {
  const place = [container, volume, pages].filter(Boolean).join(', ');
  return [place, year && `(${year})`].filter(Boolean).join(' ');
}

function named({ authors = [], etAl, publisher, container }) {
  const names = authors.map((each) =>
    typeof each === 'string' ? each : Object.values(each).join(' '),
  );
  return [...names, ...(etAl ? ['et al.'] : [])].join(', ') || publisher || container || '';
}
