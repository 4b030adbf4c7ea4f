/** Three changes of content as the guide tells them: a number, a treatment, a questionnaire. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { INSTRUMENT, OPTION, addInstrument, addOption } from './content-changes.mjs';
import { MADE, copyOfRepository, filesBelow } from './copy.mjs';

const GUIDE = await readFile('docs/contributing/content.md', 'utf8');
const [OLD, NEW] = ['02 2327 2327', '02 5550 0199'];
describe('a change of content', () => {
  let copy;
  /** Files touched by hand, by change. */
  const touched = {};
  const node = (...args) => copy.run(process.execPath, ...args);
  before(async () => {
    copy = await copyOfRepository();
    node('tools/content/fact.mjs', 'IT/it-ta', 'call', NEW);
    touched.number = copy.changed().filter((file) => !MADE.test(file));
    touched.option = await addOption(copy.folder);
    touched.instrument = await addInstrument(copy.folder);
    node('tools/generate/generate.mjs');
    node('tools/build/build.mjs');
  });
  after(() => copy?.drop());

  const named = (text) => filesWith(text, copy.folder);

  it('touches files that the guide names, and no other', () => {
    const word = (file) => file.replace(/^src\/content\/(en|es)\//, '');
    for (const files of [touched.option, touched.instrument])
      for (const file of files) assert.ok(GUIDE.includes(word(file)), file);
    assert.deepEqual(touched.number, ['CHANGELOG.md', 'src/content/facts/crisis-lines.json']);
    const all = [...new Set(Object.values(touched).flat())].sort();
    assert.deepEqual(
      copy
        .changed()
        .filter((file) => !MADE.test(file))
        .sort(),
      all,
    );
  });

  it('passes the rules and the types', () => {
    assert.match(node('tools/content/check-content.mjs'), /^0 errors/m);
    copy.run('npx', 'tsc', '--noEmit');
  });

  it('has a new number in every file that had the old one, which is gone', async () => {
    const before = await filesWith(OLD);
    assert.ok(before.length > 10, `${before.length} files`);
    assert.deepEqual(await named(OLD), []);
    assert.deepEqual(await named(NEW), before);
  });

  it('offers a new treatment by its id, in words, types and editors', async () => {
    const { options } = await facts('tx-options-compare');
    await isAmong(idsOf(options), OPTION);
    assert.match(await copy.read('README.md'), new RegExp(`\`${OPTION}\``));
  });

  it('offers a new questionnaire likewise', async () => {
    const { instruments } = await facts('instruments');
    await isAmong(idsOf(instruments), INSTRUMENT);
  });

  it('moves no snapshot, which hold structure', () => {
    assert.deepEqual(
      copy.changed().filter((file) => file.startsWith('tests/')),
      [],
    );
  });

  /** Whether an id stands in each built file in which all others of its kind stand. */
  async function isAmong(others, id) {
    const lists = await Promise.all(others.map(named));
    const files = lists[0].filter((file) => lists.every((list) => list.includes(file)));
    const own = await named(id);
    assert.ok(files.length > 8, `${files.length} files`);
    assert.deepEqual(
      files.filter((file) => !own.includes(file)),
      [],
    );
  }
});

const facts = async (name) => JSON.parse(await readFile(`src/content/facts/${name}.json`, 'utf8'));
const idsOf = (records) => records.map(({ id }) => id);

/** The built files below a folder in which a text stands. */
async function filesWith(text, folder = '.') {
  const files = await filesBelow(`${folder}/dist`);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.filter((_, at) => texts[at].includes(text)).map((file) => relative(folder, file));
}
