/** A treatment and a questionnaire that there are none of, each put in where the guide on content says. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const OPTION = 'made-up-treatment';
export const INSTRUMENT = 'mood-2';
const LANGUAGES = ['en', 'es'];

const change = (folder) => async (file, to) => {
  const path = join(folder, 'src/content', file);
  const data = JSON.parse(await readFile(path, 'utf8'));
  to(data);
  await writeFile(path, JSON.stringify(data, null, 2));
  return `src/content/${file}`;
};

/** As somebody would who begins with an option that is near. @returns the files that were touched */
export async function addOption(folder, like = 'vns') {
  const edit = change(folder);
  const outline = await edit('facts/tx-options-compare.json', ({ options, traits }) => {
    options.push({ ...options.find(({ id }) => id === like), id: OPTION });
    for (const trait of traits) if (trait.options.includes(like)) trait.options.push(OPTION);
  });
  const words = LANGUAGES.map((language) =>
    edit(`${language}/tx-options-compare.json`, ({ options }) => {
      const { name, inText, ...rest } = options[like];
      options[OPTION] = { ...rest, name: `${name} (made up)`, inText: `${inText} (made up)` };
    }),
  );
  return [outline, ...(await Promise.all(words))];
}

/** The same for a questionnaire. */
export async function addInstrument(folder, like = 'phq-2') {
  const edit = change(folder);
  const facts = await edit('facts/instruments.json', ({ instruments }) => {
    const own = structuredClone(instruments.find(({ id }) => id === like));
    own.items.forEach((item) => (item.id = item.id.replace('phq2', 'mood2')));
    instruments.push({ ...own, id: INSTRUMENT });
  });
  const touched = [facts];
  for (const language of LANGUAGES) {
    touched.push(
      await edit(`${language}/instruments.json`, ({ instruments }) => {
        const own = structuredClone(instruments[like]);
        const items = Object.entries(own.items).map(([id, text]) => [
          id.replace('phq2', 'mood2'),
          text,
        ]);
        instruments[INSTRUMENT] = { ...own, title: 'MOOD-2', items: Object.fromEntries(items) };
      }),
      await edit(`${language}/symptom-check.json`, ({ start, results }) => {
        start.what[INSTRUMENT] = start.what[like];
        start.authority[INSTRUMENT] = start.authority[like];
        results[INSTRUMENT] = results[like];
      }),
    );
  }
  return touched;
}
