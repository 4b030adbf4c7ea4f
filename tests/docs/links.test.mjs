/** Links between the documents lead somewhere, to the heading too; the README's contents name its chapters. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { DOCUMENTS as FILES } from './documents.mjs';

const withoutCode = (file) => readFileSync(file, 'utf8').replace(/```[^]*?```/g, '');

/** As GitHub makes the id of a heading. */
const idOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const headings = (file, level = '#+') =>
  [...withoutCode(file).matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(([, text]) =>
    idOf(text),
  );
const links = (text) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href);

/** What is wrong with a link that stands in a file; undefined when it leads there. */
function broken(file, href) {
  if (/^[a-z]+:/.test(href)) return undefined;
  const [path, id] = href.split('#');
  const target = path ? normalize(join(dirname(file), path)) : file;
  if (!existsSync(target)) return `${file}: no ${target}`;
  if (id && !headings(target).includes(id)) return `${file}: no heading #${id} in ${target}`;
  return undefined;
}

describe('the documents', () => {
  it('link only to files and headings that are there', () => {
    const all = FILES.flatMap((file) => links(withoutCode(file)).map((href) => [file, href]));
    assert.ok(all.length > 40, String(all.length));
    assert.deepEqual(all.map(([file, href]) => broken(file, href)).filter(Boolean), []);
    assert.ok(broken('README.md', '#no-such-chapter') && broken('README.md', 'docs/none.md'));
  });

  it('start, in the README, with contents that name every chapter', () => {
    const [start] = readFileSync('README.md', 'utf8').split('\n## ');
    const named = links(start).filter((href) => href.startsWith('#'));
    const chapters = headings('README.md', '##').map((id) => `#${id}`);
    assert.ok(chapters.length > 10);
    assert.deepEqual(
      chapters.filter((id) => !named.includes(id)),
      [],
    );
  });

  it('keep their lines to the width of the rest', () => {
    const long = FILES.flatMap((file) =>
      withoutCode(file)
        .split('\n')
        .filter((text) => text.length > 120 && !/^\||^!?\[.*\)$/.test(text))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(long, []);
  });
});
