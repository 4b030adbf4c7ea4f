/** The README's listener for the heights of frames: what it takes, and what it leaves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { html, openSite } from '../loader/loader-page.mjs';

const [, LISTENER] = /```js\n(addEventListener\('message'[^]*?)```/.exec(
  readFileSync('README.md', 'utf8'),
);

for (const engine of engines) {
  describe(`the heights of frames in ${engine}`, { timeout: 120_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    it('are taken from a frame that is ours, as a number, and from nobody else', async () => {
      const told = (data) => `<script>parent.postMessage(${data}, '*')</script>`;
      const page = (height) => ({ body: told(`{ 'care-widgets': ${height} }`) });
      const heights = {
        ours: ['/care-widgets/embed/a.html', '640'],
        text: ['/care-widgets/embed/b.html', '"100vh;position:fixed"'],
        endless: ['/care-widgets/embed/c.html', 'Infinity'],
        negative: ['/care-widgets/embed/d.html', '-5'],
        huge: ['/care-widgets/embed/e.html', '1e9'],
        object: ['/care-widgets/embed/f.html', '{ valueOf: 1 }'],
        other: ['/advert.html', '5000'],
      };
      for (const [path, height] of Object.values(heights)) site.answers[path] = page(height);
      const frames = Object.entries(heights).map(
        ([name, [path]]) => `<iframe id="${name}" height="300" src="${path}"></iframe>`,
      );
      const head = `<script>${LISTENER}</script>`;
      await site.open(html(frames.join(''), { head }));
      await site.inPage(() => {
        for (const data of [null, 'text', 7, [], { 'care-widgets': 9 }]) postMessage(data, '*');
      });
      await site.rest(300);
      const set = await site.inPage(() =>
        [...document.querySelectorAll('iframe')].map(({ id, height }) => `${id} ${height}`).join(),
      );
      assert.equal(
        set,
        'ours 640,text 300,endless 300,negative 300,huge 100000,object 300,other 300',
      );
      assert.deepEqual(await site.heard(), []);
    });
  });
}
