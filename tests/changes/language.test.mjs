/** A language for one widget: its word files and one language file, and nothing else is touched or spoken. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotli } from '../../tools/build/sizes.mjs';
import { html, openSite } from '../loader/loader-page.mjs';
import { copyOfRepository, filesBelow } from './copy.mjs';
import { LANGUAGE, MARK, speak } from './made-up-language.mjs';

const TAG = 'crisis-banner';
const FOLDER = `src/content/${LANGUAGE}`;
const FILES = ['common', TAG, 'emergency', 'language', 'pages'].map(
  (name) => `${FOLDER}/${name}.json`,
);

describe('a language for one widget', () => {
  let copy;
  const node = (...args) => copy.run(process.execPath, ...args);
  const generate = () => node('tools/generate/generate.mjs');
  const read = (file) => copy.read(file);
  before(async () => {
    copy = await copyOfRepository();
    await speak(copy.folder, TAG);
  });
  after(() => copy?.drop());

  it('names the file and the key that are missing', async () => {
    for (const file of FILES.filter((each) => !each.includes(TAG))) {
      const whole = await read(file);
      await rm(`${copy.folder}/${file}`);
      assert.throws(generate, new RegExp(`${file}.*is missing`));
      const { [keyOf(whole)]: lost, ...rest } = JSON.parse(whole);
      await writeFile(`${copy.folder}/${file}`, JSON.stringify(rest));
      assert.ok(lost, file);
      assert.throws(generate, new RegExp(`${file}.*'${keyOf(whole)}'`));
      await writeFile(`${copy.folder}/${file}`, whole);
    }
  });

  it('names a word that is missing deep in a file', async () => {
    const file = `${FOLDER}/common.json`;
    const whole = await read(file);
    const words = JSON.parse(whole);
    delete words.crisis.call;
    await writeFile(`${copy.folder}/${file}`, JSON.stringify(words));
    assert.throws(generate, new RegExp(`${file}#/crisis: .*'call'`));
    await writeFile(`${copy.folder}/${file}`, whole);
  });

  it('passes the rules on content and the types', () => {
    generate();
    assert.match(node('tools/content/check-content.mjs'), /^0 errors/m);
    copy.run('npx', 'tsc', '--noEmit');
    assert.deepEqual(copy.changed().sort(), FILES);
  });

  describe('built', () => {
    let site;
    before(async () => {
      node('tools/build/build.mjs');
      site = await openSite('Chromium');
      await standIn(site, copy.folder, 'dist');
    });
    after(() => site?.close());

    it('is in the files of that widget alone', async () => {
      const files = await filesBelow(`${copy.folder}/dist`);
      const own = files.map((file) => relative(copy.folder, file));
      assert.deepEqual(own.filter((file) => file.includes(`.${LANGUAGE}.`)).sort(), [
        `dist/embed/${TAG}.${LANGUAGE}.html`,
        `dist/embed/oembed.${TAG}.${LANGUAGE}.json`,
        `dist/esm/generated/content/${TAG}.${LANGUAGE}.d.ts`,
        `dist/esm/generated/content/${TAG}.${LANGUAGE}.js`,
        `dist/parts/${TAG}.${LANGUAGE}.js`,
        `dist/snippets/${TAG}.${LANGUAGE}.html`,
      ]);
      const page = await read(`dist/embed/${TAG}.html`);
      assert.match(page, new RegExp(`hreflang="${LANGUAGE}">${MARK}ish</a>`));
      assert.doesNotMatch(await read('dist/embed/symptom-check.html'), new RegExp(LANGUAGE));
    });

    it('does not make the loader longer, which knows no hash of it', async () => {
      const [before, now] = [
        await readFile('dist/loader.js', 'utf8'),
        await read('dist/loader.js'),
      ];
      assert.equal(now.length, before.length);
      // The hashes that it knows are other ones, and noise to a compressor.
      assert.ok(Math.abs(brotli(now) - brotli(before)) < 20);
    });

    it('is what the widget speaks on a page in it; the others speak English and say so', async () => {
      await site.open(html(WIDGETS_ON_PAGE, { lang: LANGUAGE }));
      assert.match(await site.words(TAG), new RegExp(`^${MARK} `));
      assert.doesNotMatch(await site.words('symptom-check'), new RegExp(MARK));
      assert.deepEqual(await site.inPage(languagesOf), { [TAG]: LANGUAGE, 'symptom-check': 'en' });
      assert.deepEqual(await site.heard(), []);
    });

    it('leaves the others in the next language around them that they speak', async () => {
      await site.open(html(`<div lang="${LANGUAGE}">${WIDGETS_ON_PAGE}</div>`, { lang: 'es' }));
      assert.match(await site.words(TAG), new RegExp(`^${MARK} `));
      await site.words('symptom-check');
      assert.deepEqual(await site.inPage(languagesOf), { [TAG]: LANGUAGE, 'symptom-check': 'es' });
    });

    it('is in the self-contained file as well', async () => {
      const head = '<script src="/dist/care-widgets.js"></script>';
      await site.open(html(WIDGETS_ON_PAGE, { lang: LANGUAGE, head }));
      assert.match(await site.words(TAG), new RegExp(`^${MARK} `));
      assert.deepEqual(await site.inPage(languagesOf), { [TAG]: LANGUAGE, 'symptom-check': 'en' });
    });

    it('is in snippets, whose link to a page that only English has says so', async () => {
      const { snippet } = await import(`${copy.folder}/src/snippets/index.js`);
      const [own, other] = [TAG, 'symptom-check'].map(
        (tag) => snippet('link', { tag, lang: LANGUAGE }).html,
      );
      assert.match(own, new RegExp(`${TAG}\\.${LANGUAGE}\\.html">${MARK} more crisis help</a>`));
      assert.match(other, new RegExp(`>${MARK} Call or text 988</a>`));
      assert.match(other, /symptom-check\.html\?lang=qq" lang="en" hreflang="en">Depression/);
    });

    it('is offered by the site for that widget', async () => {
      node('tools/build/site.mjs');
      const builder = await read('demo/dist/builder.html');
      assert.match(builder, new RegExp(`<option value="${LANGUAGE}" data-widgets="${TAG}">`));
      assert.doesNotMatch(await read('demo/dist/symptom-check.html'), /<option>qq<\/option>/);
    });

    it('stays in a build with it, from which other languages are gone', async () => {
      await writeFile(`${copy.folder}/clinic.json`, '{"clinic":{"name":"A clinic"}}');
      const build = ['dist/cli/bin.mjs', 'build', 'clinic.json', '--out', 'site'];
      node(...build, '--languages', LANGUAGE);
      await standIn(site, copy.folder, 'site');
      assert.ok((await read('site/loader.js')).length < (await read('dist/loader.js')).length);
      await site.open(html(`<div lang="es">${WIDGETS_ON_PAGE}</div>`, { lang: LANGUAGE }));
      assert.match(await site.words(TAG), new RegExp(`^${MARK} `));
      await site.words('symptom-check');
      assert.deepEqual(await site.inPage(languagesOf), { [TAG]: LANGUAGE, 'symptom-check': 'en' });
      assert.deepEqual(await site.heard(), []);
      assert.throws(() => node(...build, '--languages', 'qz'), /no widget speaks "qz".*qq/);
    });
  });
});

const WIDGETS_ON_PAGE = '<crisis-banner></crisis-banner><symptom-check></symptom-check>';

/** A key of the file that its schema asks for. */
const keyOf = (text) =>
  Object.keys(JSON.parse(text)).find((key) => !/^(\$|license|translation|review$)/.test(key));

/** Files of a copy in the place of this repository's. */
async function standIn(site, folder, name) {
  const type = (file) => (file.endsWith('.css') ? 'text/css' : 'text/javascript');
  for (const file of await filesBelow(`${folder}/${name}`))
    if (/\.(js|css)$/.test(file))
      site.answers[`/dist/${relative(`${folder}/${name}`, file)}`] = {
        body: await readFile(file, 'utf8'),
        type: type(file),
      };
}

/** In the page: the language that each widget says its words are in. */
function languagesOf() {
  const widgets = [...document.querySelectorAll('crisis-banner, symptom-check')];
  return Object.fromEntries(
    widgets.map((each) => [
      each.localName,
      each.shadowRoot.querySelector('[lang]').getAttribute('lang'),
    ]),
  );
}
