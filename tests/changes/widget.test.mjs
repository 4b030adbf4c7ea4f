/** A fifth widget by one command: it is in all that ships, and nobody had to remember a file. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TAGS } from '../../tools/lib/widgets.mjs';
import { MADE, copyOfRepository, filesBelow } from './copy.mjs';

const NEW = 'sleep-check';
/** Files of a widget's own, by what their names have around the tag. */
const named = (files, tag) => files.filter((file) => file.includes(tag));

describe('a fifth widget', () => {
  let copy, said;
  before(async () => {
    copy = await copyOfRepository();
    said = copy.run(process.execPath, 'tools/create/create.mjs', 'widget', NEW);
    copy.run(process.execPath, 'tools/generate/generate.mjs');
    copy.run(process.execPath, 'tools/build/build.mjs');
  });
  after(() => copy?.drop());

  const built = async () =>
    (await filesBelow(`${copy.folder}/dist`)).map((file) => relative(copy.folder, file));

  it('needs no file that the command did not name', () => {
    const byHand = copy.changed().filter((file) => !MADE.test(file));
    assert.deepEqual(
      byHand.filter((file) => !said.includes(`  ${file}\n`)),
      [],
    );
  });

  it('has each kind of built file that every widget has', async () => {
    const files = await built();
    const kinds = (tag) => named(files, tag).map((file) => file.replaceAll(tag, '*'));
    const common = kinds(TAGS[0]).filter((kind) => TAGS.every((tag) => kinds(tag).includes(kind)));
    assert.ok(common.length > 15, `${common.length} kinds of files`);
    assert.deepEqual(
      common.filter((kind) => !kinds(NEW).includes(kind)),
      [],
    );
  });

  it('is named in each built file that names all others', async () => {
    const forgetful = [];
    const lists = [...(await built()), 'package.json'];
    for (const file of lists) {
      const text = await readFile(`${copy.folder}/${file}`, 'latin1');
      if (TAGS.every((tag) => text.includes(tag)) && !text.includes(NEW)) forgetful.push(file);
    }
    assert.deepEqual(forgetful, []);
  });

  it('passes the rules on content, the types and its own test', () => {
    const rules = copy.run(process.execPath, 'tools/content/check-content.mjs');
    assert.match(rules, /^0 errors/m);
    copy.run('npx', 'tsc', '--noEmit');
    copy.run('npx', 'prettier', '--check', 'src', `tests/elements/${NEW}`);
    const test = `tests/elements/${NEW}/${NEW}.test.ts`;
    assert.match(copy.run('npm', 'run', 'test:file', '--', test), /^[1-9] passed, 0 failed$/m);
  });

  it('refuses a name that is taken or is none', () => {
    const create = (name) => () =>
      copy.run(process.execPath, 'tools/create/create.mjs', 'widget', name);
    assert.throws(create(NEW), /<sleep-check> already exists/);
    assert.throws(create('Sleep'), /"Sleep" can't be a widget's name/);
    assert.throws(
      () => copy.run(process.execPath, 'tools/create/create.mjs', 'gadget', 'x-y'),
      /Unknown kind "gadget"/,
    );
  });
});
