import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import vm from 'node:vm';
import { TAGS, snippet } from '../../src/snippets/index.js';
import { folder, good, remove, run, spoiled } from './support.mjs';

const root = folder();
after(() => remove(root));

/** Builds a pack; the files with their text. */
async function built(pack, name, ...options) {
  const file = join(root, `${name}.json`);
  writeFileSync(file, JSON.stringify(pack));
  const out = join(root, name);
  const { code, log, error } = await run('build', file, '--out', out, ...options);
  return { code, log, error, out, files: code ? {} : filesIn(out) };
}

function filesIn(out) {
  const names = readdirSync(out, { recursive: true }).map((each) => String(each));
  const files = names.filter((name) => statSync(join(out, name)).isFile()).sort();
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(out, name), 'utf8')]),
  );
}

const hash = (algorithm, text) => createHash(algorithm).update(text).digest('base64');
/** The pack in a built file, of which nothing else may differ from what the package has. */
function packIn(name, code) {
  const [before, after, ...more] = readFileSync(join('dist', name), 'utf8').split('{clinic:{}}');
  assert.equal(more.length, 0, name);
  assert.ok(code.startsWith(before) && code.endsWith(after), name);
  const pack = code.slice(before.length, code.length - after.length);
  assert.deepEqual(JSON.parse(JSON.stringify(vm.runInNewContext(`(${pack})`))), JSON.parse(pack));
  return JSON.parse(pack);
}

describe('care-widgets build', () => {
  it('gives the same bytes for the same pack, and others for another', async () => {
    const one = await built(good(), 'one');
    const same = await built(good(), 'same');
    assert.deepEqual(one.files, same.files);
    const other = await built(spoiled('/clinic/name', 'Hillside'), 'other');
    const integrity = ({ files }) => JSON.parse(files['integrity.json']);
    assert.notEqual(integrity(one)['loader.js'], integrity(other)['loader.js']);
    assert.equal(integrity(one)['care-widgets.css'], integrity(other)['care-widgets.css']);
  });

  it('has every file that a page may load, each with its hash, and the pack in all that read it', async () => {
    const { files } = await built(good(), 'all');
    const hashes = JSON.parse(files['integrity.json']);
    assert.deepEqual(
      Object.keys(hashes),
      Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8'))),
    );
    for (const [name, said] of Object.entries(hashes)) {
      assert.equal(said, `sha384-${hash('sha384', files[name])}`, name);
    }
    const tags = ['crisis-banner', 'ketamine-explainer', 'symptom-check', 'tx-options-compare'];
    for (const name of [...tags, 'care-widgets', 'parts/core']) {
      assert.deepEqual(packIn(`${name}.js`, files[`${name}.js`]), good(), name);
    }
    assert.deepEqual(JSON.parse(files['clinic-pack.json']), good());
    for (const tag of tags) assert.ok(files[`embed/${tag}.es.html`], tag);
  });

  it('leaves no hash of the files as they were: loader, parts and the frame fit together', async () => {
    const { files } = await built(good(), 'chain');
    const parts = Object.keys(files).filter((name) => name.startsWith('parts/'));
    assert.ok(parts.length > 8);
    for (const name of parts) {
      const sha = hash('sha256', files[name]).replace('=', '');
      assert.equal(files['loader.js'].split(sha).length, 2, name);
    }
    const frame = hash('sha256', files['symptom-check.frame.js']);
    for (const name of ['symptom-check', 'care-widgets', 'parts/symptom-check'])
      assert.equal(files[`${name}.js`].split(frame).length, 2, name);
  });

  it('says in its README what to paste: the hashes that hold, and crisis links of the country', async () => {
    const { files } = await built(good(), 'readme');
    const hashes = JSON.parse(files['integrity.json']);
    for (const [, name, said] of files['README.md'].matchAll(
      /src="\/care-widgets\/([\w-]+\.js)"\s+integrity="([^"]+)"/g,
    )) {
      assert.equal(said, hashes[name], name);
    }
    assert.match(files['README.md'], /tel:988/);
    const abroad = await built(spoiled('/clinic/region', 'GB'), 'abroad');
    assert.match(abroad.files['README.md'], /tel:\d+/);
    assert.doesNotMatch(abroad.files['README.md'], /988/);
  });

  it('says in its README the very snippets of the documentation, with pages that it built', async () => {
    for (const region of ['US', 'GB', 'SO', undefined]) {
      const { files } = await built(spoiled('/clinic/region', region), `snippets-${region}`);
      for (const tag of TAGS) {
        const { head, text } = snippet('element', { tag, base: '/care-widgets/', region });
        assert.ok(files['README.md'].includes(text), text);
        assert.ok(files['README.md'].includes(head), head);
        const [, page] = /href="\/care-widgets\/(embed\/[\w.-]+)/.exec(text);
        assert.ok(files[page], page);
      }
    }
  });

  it('keeps whatever a pack says a text, in a script and in JSON alike', async () => {
    const name = `"It's" \u2028\u2029 \\ $& $1 \${x} \``;
    const { files } = await built(spoiled('/clinic/name', name), 'text');
    const code = files['crisis-banner.js'];
    assert.equal(packIn('crisis-banner.js', code).clinic.name, name);
    assert.doesNotMatch(code, /[\u2028\u2029]/);
    new vm.Script(code);
    const signs = { 'our-sign': 'A sign & more' };
    const more = await built(spoiled('/crisis-banner', { en: { emergency: { signs } } }), 'more');
    assert.deepEqual(
      packIn('care-widgets.js', more.files['care-widgets.js'])['crisis-banner'].en.emergency,
      {
        signs,
      },
    );
  });

  it('writes nothing for a pack with an error', async () => {
    const { code, out, error } = await built(spoiled('/clinic/name', undefined), 'wrong');
    assert.equal(code, 1);
    assert.match(error[0], /\/clinic\/name is missing/);
    assert.throws(() => statSync(out));
  });

  it('builds again into its own folder, but not into somebody else’s unless told so', async () => {
    const first = await built(good(), 'again');
    assert.equal((await built(good(), 'again')).code, 0);
    mkdirSync(join(first.out, 'img'));
    writeFileSync(join(first.out, 'img', 'logo.svg'), 'ours');
    const refused = await built(spoiled('/clinic/name', 'Hillside'), 'again');
    assert.equal(refused.code, 2);
    assert.match(refused.error.at(-2), /already contains img\/logo\.svg/);
    assert.deepEqual(filesIn(first.out), { ...first.files, 'img/logo.svg': 'ours' });
    const forced = await built(spoiled('/clinic/name', 'Hillside'), 'again', '--force');
    assert.equal(forced.code, 0);
    assert.equal(forced.files['img/logo.svg'], 'ours');
    assert.match(forced.files['README.md'], /Hillside/);
  });

  it('doesn’t build where a file stands', async () => {
    writeFileSync(join(root, 'file'), '');
    const { code, error } = await built(good(), 'file');
    assert.equal(code, 2);
    assert.match(error.at(-2), /isn't a folder/);
  });
});
