/** The hashes that the documents show are those of the built files, and a build puts them there. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseFragment } from 'parse5';
import { FILES, withHashes } from '../../tools/build/documented-hashes.mjs';

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;

/** Each script and style sheet with a hash, as `[file, hash]`. */
function pinned(html) {
  return parseFragment(html).childNodes.flatMap(({ attrs = [] }) => {
    const of = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    if (!('integrity' in of)) return [];
    assert.equal(of.crossorigin, 'anonymous');
    return [[(of.src ?? of.href).replace('/care-widgets/', ''), of.integrity]];
  });
}

for (const [file, least] of [
  ['README.md', ['care-widgets.css', 'crisis-banner.js']],
  ['docs/security.md', ['crisis-banner.js']],
]) {
  it(`${file} has whole tags with the hashes of the files as they are built`, () => {
    assert.ok(FILES.includes(file));
    const blocks = readFileSync(file, 'utf8').matchAll(/```html\n([^]*?)```/g);
    const found = [...blocks].flatMap(([, html]) => pinned(html));
    assert.deepEqual(
      found.map(([name]) => name),
      least,
    );
    for (const [name, hash] of found)
      assert.equal(hash, hashOf(name), `${name}: npm run build fixes it`);
  });
}

it('a build puts the new hash in place of an old one, and stops at a file that there isn’t', () => {
  const tag = (name, hash) =>
    `<script\n  src="/care-widgets/${name}"\n  integrity="${hash}"></script>`;
  assert.equal(
    withHashes(tag('loader.js', 'sha384-old+/='), { 'loader.js': 'sha384-new' }),
    tag('loader.js', 'sha384-new'),
  );
  assert.throws(() => withHashes(tag('none.js', 'sha384-'), {}), /no hash for none\.js/);
});
