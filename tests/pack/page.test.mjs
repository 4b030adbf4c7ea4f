/** A clinic's pack in a browser, under a strict policy: in the files of a build, and on a page. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { FALLBACK, LOADER, STRICT, html, openSite } from '../loader/loader-page.mjs';
import { folder, good, remove, run } from './support.mjs';

const root = folder();
let hashes;
before(async () => {
  writeFileSync(join(root, 'clinic.json'), JSON.stringify(good()));
  const { code } = await run('build', join(root, 'clinic.json'), '--out', join(root, 'site'));
  assert.equal(code, 0);
  hashes = JSON.parse(readFileSync(join(root, 'site/integrity.json'), 'utf8'));
});
after(() => remove(root));

const EXPLAINER = `<ketamine-explainer>${FALLBACK}</ketamine-explainer>`;
const script = (file) => `<script src="${file}"></script>`;
const onPage = (pack) =>
  `<script type="application/json" class="care-widgets-content">${typeof pack === 'string' ? pack : JSON.stringify(pack)}</script>`;
const [README_PACK] = /<script type="application\/json"[^]*?<\/script>/.exec(
  readFileSync('README.md', 'utf8'),
);
const hillside = () => ({
  clinic: { name: 'Hillside' },
  'ketamine-explainer': { en: { title: 'Ketamine at Hillside' } },
});

for (const engine of engines) {
  describe(`a clinic's pack in ${engine}`, () => {
    let site;
    const open = (body, head) =>
      site.open(html(body, { head }), { 'content-security-policy': STRICT });
    before(async () => {
      site = await openSite(engine);
      for (const name of Object.keys(hashes)) {
        site.answers[`/site/${name}`] = {
          type: 'text/javascript',
          body: readFileSync(join(root, 'site', name), 'utf8'),
        };
      }
    });
    after(() => site.close());

    it('is in the loader’s parts of a build, each with the hash that the loader asks for', async () => {
      await open(EXPLAINER, '<script src="/site/loader.js" async></script>');
      const words = await site.words('ketamine-explainer');
      assert.match(words, /Ketamine at Riverside.*Ask for a visit/);
      assert.match(words, /Ana Ruiz, MD/);
      assert.deepEqual(await site.heard(), []);
    });

    it('is in a single file of a build, which holds its hash; its frame comes up', async () => {
      const file = 'symptom-check.js';
      await open(
        `<symptom-check>${FALLBACK}</symptom-check>`,
        `<script src="/site/${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`,
      );
      assert.match(await site.words('symptom-check'), /Call or text 988|988/);
      await site.inPage(async () => {
        const { shadowRoot } = document.querySelector('symptom-check');
        while (!shadowRoot.querySelector('iframe')?.style.blockSize) {
          await new Promise((done) => setTimeout(done, 20));
        }
      });
      assert.deepEqual(await site.heard(), []);
    });

    it('of the README shows what the README says it shows', async () => {
      const widgets = ['ketamine-explainer', 'tx-options-compare'];
      const body = widgets.map((tag) => `<${tag}>${FALLBACK}</${tag}>`).join('');
      await open(README_PACK + body, LOADER);
      assert.match(await site.words(widgets[0]), /Ask for a visit\s*555-0100/);
      assert.doesNotMatch(await site.words(widgets[1]), /Vagus nerve/i);
      await open(body, LOADER);
      assert.doesNotMatch(await site.words(widgets[0]), /Ask for a visit/);
      assert.match(await site.words(widgets[1]), /Vagus nerve/i);
    });

    it('on the page wins over the one of the build', async () => {
      await open(onPage(hillside()) + EXPLAINER, script('/site/ketamine-explainer.js'));
      const words = await site.words('ketamine-explainer');
      assert.match(words, /Ketamine at Hillside/);
      assert.doesNotMatch(words, /Ask for a visit|Ana Ruiz/);
    });

    it('counts wherever it stands: behind widgets that are there already', async () => {
      // The file waits for what is before it, so the widget has come up before the pack is parsed.
      const late = `<script src="/late.js"></script>${onPage(hillside())}`;
      site.answers['/late.js'] = () =>
        new Promise((done) => setTimeout(done, 300, { type: 'text/javascript', body: '' }));
      await open(EXPLAINER + late, script('/dist/ketamine-explainer.js'));
      assert.match(await site.words('ketamine-explainer'), /Ketamine at Hillside/);
      assert.deepEqual(await site.heard(), []);
    });

    it('is read by what the loader brings, in the language that comes later too', async () => {
      const pack = good();
      await open(onPage(pack) + EXPLAINER, LOADER);
      assert.match(await site.words('ketamine-explainer'), /Ketamine at Riverside/);
      await site.inPage(() => document.documentElement.setAttribute('lang', 'es'));
      await site.inPage(async () => {
        const { shadowRoot } = document.querySelector('ketamine-explainer');
        const until = Date.now() + 8000;
        while (Date.now() < until && !shadowRoot.textContent.includes('Ketamina en Riverside')) {
          await new Promise((done) => setTimeout(done, 20));
        }
      });
      assert.match(await site.words('ketamine-explainer'), /Ketamina en Riverside/);
      assert.deepEqual(await site.heard(), []);
    });

    it('that is no JSON is said once for each widget, and the built-in words stay', async () => {
      await open(onPage('{ "clinic": ') + EXPLAINER, script('/dist/ketamine-explainer.js'));
      assert.match(await site.words('ketamine-explainer'), /^Ketamine for depression/);
      const [said, ...more] = await site.heard();
      assert.deepEqual(more, []);
      assert.match(said, /<ketamine-explainer> content was not used.*SyntaxError/);
    });
  });
}
