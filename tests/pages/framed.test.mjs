/** The pages in a frame, and the options in their address. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { snippet } from '../../src/snippets/index.js';
import { PAGES, TAGS, launch, listeningTab } from './support.mjs';

const SANDBOX = 'allow-scripts';

describe('a page of its own', () => {
  let browser, server;
  const pages = { '/favicon.ico': { body: '' } };
  before(async () => {
    server = await serve(pages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path) {
    const { tab, heard } = await listeningTab(browser);
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    return { tab, heard };
  }

  /** A site that puts the page into a frame; what it is told, and the frame. */
  async function frame(src, { sandbox, width = 600 } = {}) {
    const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
    pages['/site'] = {
      body: `<!doctype html><title>A site</title><script>told = []; addEventListener('message', ({ data }) => told.push(data));</script>
        <iframe width="${width}" height="300" src="${src}"${attribute}></iframe>`,
    };
    const { tab, heard } = await open('/site');
    await tab.waitForFunction(() => globalThis.told.length > 0);
    // What comes later would come within these frames.
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    return { tab, heard, told: await tab.evaluate(() => globalThis.told), inside: tab.frames()[1] };
  }

  for (const { tag, path } of PAGES) {
    it(`${path} comes up without a word, a shift or a breach of its own policy`, async () => {
      const { tab, heard } = await open(path);
      assert.ok(await tab.evaluate((name) => Boolean(customElements.get(name)), tag));
      const { violations, roots } = await tab.evaluate((name) => {
        const { shadowRoot } = document.querySelector(name);
        const drawn = shadowRoot.querySelectorAll('[part~="root"]').length;
        return { violations: globalThis.violations, roots: drawn };
      }, tag);
      assert.deepEqual(violations, []);
      assert.equal(roots, 1);
      assert.deepEqual(heard, { console: [], errors: [] });
      await tab.close();
    });

    it(`${path} fits on 320 px with its script`, async () => {
      const { tab } = await listeningTab(browser);
      await tab.setViewport({ width: 320, height: 700 });
      await tab.goto(server.origin + path, { waitUntil: 'load' });
      const over = await tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.equal(over, 0);
      await tab.close();
    });
  }

  it('takes its options from its address', async () => {
    const query =
      'region=GB&theme=dark&contact-label=Our+clinic&contact-url=https://clinic.example/';
    const { tab, heard } = await open(`/dist/embed/crisis-banner.html?${query}&utm_source=mail`);
    const seen = await tab.evaluate(() => {
      const element = document.querySelector('crisis-banner');
      const hrefs = [...element.shadowRoot.querySelectorAll('a')].map((link) => link.href);
      return {
        hrefs,
        attributes: element.getAttributeNames(),
        background: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
    assert.ok(seen.hrefs.includes('tel:999'));
    assert.ok(seen.hrefs.includes('https://clinic.example/'));
    assert.equal(seen.background, 'rgb(22, 25, 29)');
    assert.ok(!seen.attributes.some((name) => name.startsWith('utm')));
    assert.deepEqual(heard.console, []);
    await tab.close();
  });

  it('warns of a bad option, uses the default, and follows no javascript: address', async () => {
    const bad = encodeURIComponent('javascript:alert(1)');
    const query = `region=XX&theme=pink&contact-url=${bad}&contact-label=Press&quick-exit=${bad}`;
    const { tab, heard } = await open(`/dist/embed/crisis-banner.html?${query}`);
    for (const name of ['region', 'theme', 'contact-url', 'quick-exit'])
      assert.ok(
        heard.console.some((line) => line.includes(`${name}="`)),
        name,
      );
    const hrefs = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('crisis-banner');
      return [...shadowRoot.querySelectorAll('a')].map((link) => link.href);
    });
    assert.ok(hrefs.length > 1 && !hrefs.some((href) => /^javascript/i.test(href)));
    await tab.close();
  });

  it('has no border in the documented frame, also where a policy refuses inline style', async () => {
    const { text } = snippet('frame', { tag: 'crisis-banner', base: '/dist/' });
    pages['/strict'] = {
      body: `<!doctype html><title>A site</title>${text}`,
      headers: { 'content-security-policy': "default-src 'none'; frame-src 'self'" },
    };
    const { tab } = await open('/strict');
    const border = await tab.$eval('iframe', (each) => getComputedStyle(each).borderTopWidth);
    assert.equal(border, '0px');
    await tab.close();
  });

  it('keeps the height of the documented frame under a theme that resets frames', async () => {
    const { text } = snippet('frame', { tag: 'crisis-banner', base: '/dist/' });
    for (const theme of ['height:auto', 'max-width:100%;height:auto', 'height:auto!important']) {
      pages['/theme'] = {
        body: `<!doctype html><title>A site</title><style>iframe{${theme}}</style>${text}`,
      };
      const { tab } = await open('/theme');
      const height = await tab.$eval('iframe', (each) => each.getBoundingClientRect().height);
      assert.equal(height, 400, theme);
      await tab.close();
    }
  });

  it('leads on to the language that its address asks for, options and all', async () => {
    const { tab } = await open('/dist/embed/ketamine-explainer.html?lang=es-MX&layout=tabs');
    await tab.waitForFunction(() => document.documentElement.lang === 'es');
    assert.match(tab.url(), /ketamine-explainer\.es\.html\?lang=es-MX&layout=tabs$/);
    await tab.close();
  });

  it('offers no way to share answers, for nobody listens here', async () => {
    const query = 'share=1&share-label=Send&share-note=To+us&subject=Patient/1';
    const { tab } = await open(`/dist/embed/symptom-check.html?${query}`);
    const names = await tab.evaluate(() =>
      document.querySelector('symptom-check').getAttributeNames(),
    );
    assert.deepEqual(names, ['lang']);
    await tab.close();
  });

  for (const tag of TAGS) {
    for (const sandbox of [undefined, SANDBOX]) {
      const where = sandbox ? `a frame with sandbox="${sandbox}"` : 'a frame';
      it(`${tag} in ${where} tells its height and nothing else`, async () => {
        const src = `/dist/embed/${tag}.html#?secret=s3cret`;
        const { tab, told, inside, heard } = await frame(src, { sandbox });
        const height = await inside.evaluate(() =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
        const own = told.filter((each) => 'care-widgets' in each);
        for (const each of own) assert.deepEqual(Object.keys(each), ['care-widgets']);
        assert.equal(own.at(-1)['care-widgets'], height);
        const heights = own.map((each) => each['care-widgets']);
        assert.deepEqual(heights, [...new Set(heights)], 'told only when it changed');
        const rest = told.filter((each) => !('care-widgets' in each));
        if (tag === 'crisis-banner') assert.deepEqual(rest, [], 'WordPress must not hear it');
        else assert.deepEqual(rest.at(-1), { message: 'height', value: height, secret: 's3cret' });
        assert.deepEqual(heard.errors, []);
        await tab.close();
      });
    }

    it(`${tag} doesn't grow with its frame for ever`, async () => {
      const { tab, inside } = await frame(`/dist/embed/${tag}.html`);
      const heights = await tab.evaluate(async () => {
        const seen = [];
        const box = document.querySelector('iframe');
        for (let turn = 0; turn < 6; turn++) {
          box.height = globalThis.told.at(-1)['care-widgets'];
          seen.push(box.height);
          await new Promise((done) => setTimeout(done, 150));
        }
        return seen;
      });
      assert.equal(heights.at(-1), heights.at(-2));
      assert.equal(
        await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight),
        false,
      );
      await tab.close();
    });
  }

  it('answers WordPress when it asks, and a crisis page never does', async () => {
    for (const [tag, answers] of [
      ['crisis-banner', 0],
      ['ketamine-explainer', 1],
    ]) {
      const { tab } = await frame(`/dist/embed/${tag}.html#?secret=abc`, { sandbox: SANDBOX });
      const heard = await tab.evaluate(async () => {
        globalThis.told.length = 0;
        const { contentWindow } = document.querySelector('iframe');
        contentWindow.postMessage({ message: 'ready', secret: 'wrong' }, '*');
        contentWindow.postMessage({ message: 'ready', secret: 'abc' }, '*');
        await new Promise((done) => setTimeout(done, 300));
        return globalThis.told.filter(({ message }) => message === 'height').length;
      });
      assert.equal(heard, answers, tag);
      await tab.close();
    }
  });

  it('says to dial the number by hand where a sandbox may have cut its links off', async () => {
    for (const [sandbox, shows] of [
      [SANDBOX, true],
      [undefined, false],
    ]) {
      const { tab, inside } = await frame('/dist/embed/crisis-banner.html', { sandbox });
      const seen = await inside.evaluate(() => document.querySelector('p.dial').checkVisibility());
      assert.equal(seen, shows, String(sandbox));
      const words = await inside.evaluate(() =>
        document.querySelector('crisis-banner').shadowRoot.textContent.includes('988'),
      );
      assert.ok(words);
      await tab.close();
    }
  });

  it('offers no quick exit in a frame, which would leave the page around it in view', async () => {
    const src = '/dist/embed/crisis-banner.html?quick-exit';
    const { tab, inside, heard } = await frame(src);
    const exits = await inside.evaluate(
      () => document.querySelector('crisis-banner').shadowRoot.querySelectorAll('.exit').length,
    );
    assert.equal(exits, 0);
    assert.ok(heard.console.some((line) => line.includes('quick-exit')));
    await tab.close();
    const own = await open(src);
    assert.equal(
      await own.tab.evaluate(
        () => document.querySelector('crisis-banner').shadowRoot.querySelectorAll('.exit').length,
      ),
      1,
    );
    await own.tab.close();
  });
});
