/** What the loader takes for a widget, and what it fetches for it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { FALLBACK, LOADER, STRICT, html, openSite } from './loader-page.mjs';

const part = (name) => `/dist/parts/${name}.js`;
const EN = /In danger right now/;
const PHONE = '<a href="tel:988">Call</a>';
const ES = /peligro ahora/;

for (const engine of engines) {
  describe(`the loader in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());
    const page = (address) => `${site.origin}/dist/embed/${address}`;
    const markup = (selector) =>
      site.inPage((each) => document.querySelector(each)?.outerHTML, selector);

    it('brings an element up with four files, of the page’s language alone', async () => {
      await site.open(html(`<crisis-banner>${FALLBACK}</crisis-banner>`));
      assert.match(await site.words('crisis-banner'), EN);
      const files = [part('core'), part('crisis-banner'), part('crisis-banner.en')];
      assert.deepEqual(site.asked().sort(), ['/dist/loader.js', ...files].sort());
      assert.deepEqual(await site.heard(), []);
    });

    for (const lang of ['es-MX', 'es_MX'])
      it(`fetches Lit once and two files a kind, however many widgets, for ${lang}`, async () => {
        const many = '<crisis-banner></crisis-banner>'.repeat(3);
        const explainer = '<ketamine-explainer></ketamine-explainer>';
        await site.open(html(`${many}${explainer}`, { lang }));
        assert.match(await site.words('crisis-banner:nth-of-type(3)'), ES);
        assert.match(await site.words('ketamine-explainer'), /ketamina/i);
        const kinds = ['crisis-banner', 'crisis-banner.es', 'ketamine-explainer'];
        const files = ['core', ...kinds, 'ketamine-explainer.es'].map(part);
        assert.deepEqual(site.asked().sort(), ['/dist/loader.js', ...files].sort());
      });

    it('asks for all parts before it has any: one step below the loader', async () => {
      let release;
      const gate = new Promise((done) => (release = done));
      const names = ['core', 'crisis-banner', 'crisis-banner.en'].map(part);
      for (const name of names) site.answers[name] = () => gate;
      await site.open(html('', { head: '' }));
      await site.inPage(() => {
        document.body.innerHTML = '<crisis-banner></crisis-banner>';
        const script = document.createElement('script');
        script.src = '/dist/loader.js';
        document.head.append(script);
      });
      for (let tries = 0; site.asked().length < 4 && tries < 100; tries++) await site.rest(20);
      const before = site.asked().sort();
      release();
      for (const name of names) delete site.answers[name];
      assert.deepEqual(before, ['/dist/loader.js', ...names].sort());
      assert.match(await site.words('crisis-banner'), EN);
    });

    it('takes a link, and hides the phone link beside it once the widget shows', async () => {
      const link = `<a href="${page('crisis-banner.html?region=GB&amp;variant=card')}">More</a>`;
      await site.open(html(`<p><a href="tel:988">Call or text 988</a> · ${link}</p>`));
      assert.match(await site.words('p > crisis-banner'), /999/);
      assert.match(
        await markup('p'),
        /^<p><a href="tel:988">.*<\/a> · <a .*More<\/a><crisis-banner /,
      );
      assert.match(await markup('crisis-banner'), /region="GB"/);
      assert.match(await markup('crisis-banner'), /variant="card"/);
      const seen = await site.inPage(() => {
        return [...document.querySelectorAll('p > a')].filter((each) => each.checkVisibility())
          .length;
      });
      assert.equal(seen, 0);
    });

    it('takes no other address for its own', async () => {
      const links = [
        'https://example.org/dist/embed/crisis-banner.html',
        page('crisis-banner.htm'),
        page('crisis-banner.spanish.html'),
        page('other.html'),
        page('crisis-banner.html/x'),
        `${site.origin}/dist/crisis-banner.html`,
        `https://example.org/?${site.origin}/dist/embed/crisis-banner.html`,
        `http://localhost@example.org/dist/embed/crisis-banner.html`,
        `${site.origin}/x?${page('crisis-banner.html')}`,
      ];
      const body = links.map((url) => `<p><a href="${url}">x</a></p><p>${url}</p>`).join('');
      await site.open(html(`${body}<p>See ${page('crisis-banner.html')}</p>`));
      await site.rest();
      assert.deepEqual(site.asked(), ['/dist/loader.js']);
    });

    it('takes a paragraph that is nothing but an address', async () => {
      await site.open(html(`<p>\n${page('crisis-banner.html?region=CA&lang=es')}\n</p>`));
      assert.match(await site.words('p > crisis-banner'), ES);
      assert.match(await markup('crisis-banner'), /region="CA"/);
      assert.ok(!site.asked().includes(part('crisis-banner.en')), 'only the language it names');
    });

    it('takes a link to the page in another language, with that language', async () => {
      const link = `${PHONE} · <a href="${page('crisis-banner.es.html?region=CA')}">Más ayuda</a>`;
      const named = `${PHONE} · <a href="${page('crisis-banner.es.html?lang=en')}">More</a>`;
      const other = `${PHONE} · <a href="${page('crisis-banner.html?contact-url=/x.es.html')}">More</a>`;
      await site.open(html(`<p>${link}</p><p>${page('symptom-check.es.html')}</p>`));
      assert.match(await site.words('p > crisis-banner'), ES);
      assert.match(await markup('crisis-banner'), /lang="es"/);
      assert.match(await markup('crisis-banner'), /region="CA"/);
      assert.match(await site.words('p > symptom-check'), /Cuestionario/);
      const english = site.asked().filter((path) => path.includes('.en.'));
      assert.deepEqual(english, [], 'only the language it names');
      await site.open(html(`<p>${named}</p><div>${other}</div>`, { lang: 'es' }));
      assert.match(await site.words('p > crisis-banner'), EN, 'what is asked for wins');
      assert.match(await site.words('div > crisis-banner'), ES, 'the path alone counts');
    });

    it('takes the address as servers shorten it', async () => {
      const link = `${PHONE} · <a href="${page('crisis-banner?region=GB')}">More</a>`;
      await site.open(html(`<p>${link}</p><p>${page('symptom-check.es')}</p>`));
      assert.match(await site.words('p > crisis-banner'), /999/);
      assert.match(await site.words('p > symptom-check'), /Cuestionario/);
    });

    it('takes an address with an editor’s breaks and marks around it', async () => {
      const url = page('crisis-banner.html?region=GB');
      const body = `<div><br>${url}<br><br></div><p><strong>${url}</strong></p>`;
      await site.open(html(body));
      assert.match(await site.words('div > crisis-banner'), /999/);
      assert.match(await site.words('p > crisis-banner'), /999/);
    });

    it('leaves an address with more beside it, and one that is shown as code', async () => {
      const url = page('crisis-banner.html?region=GB');
      const body = `<p>${url}<br>Word</p><p><code>${url}</code></p><p>${url} word</p>`;
      await site.open(html(body));
      await site.rest();
      const texts = await site.inPage(() =>
        [...document.querySelectorAll('p')].map((each) => each.textContent),
      );
      assert.deepEqual(texts, [`${url}Word`, url, `${url} word`]);
      assert.equal(await site.inPage(() => document.querySelector('crisis-banner')), null);
    });

    it('passes over a link in a drawing', async () => {
      const drawing = `<svg viewBox="0 0 9 9"><a href="/visit"><text y="9">x</text></a></svg>`;
      await site.open(html(`${drawing}<crisis-banner></crisis-banner>`));
      assert.match(await site.words('crisis-banner'), EN);
      assert.deepEqual(await site.heard(), []);
    });

    it('takes a class name, with options in classes and data', async () => {
      const classes = 'care-crisis-banner care-variant-card care-region-GB';
      const body = `<div class="${classes}" data-region="IE" data-quick-exit="false"><p>${FALLBACK}</p></div>`;
      await site.open(html(body));
      assert.match(await site.words('div > crisis-banner'), /112/);
      const element = await markup('crisis-banner');
      assert.match(element, /region="IE"/);
      assert.match(element, /variant="card"/);
      assert.doesNotMatch(element, /quick-exit|<p>/);
    });

    it('does not touch a link inside a widget, nor a widget in a placeholder', async () => {
      const link = `<a href="${page('crisis-banner.html')}">More</a>`;
      const body = `<crisis-banner>${link}</crisis-banner><div class="care-crisis-banner"><crisis-banner>${link}</crisis-banner></div>`;
      await site.open(html(body));
      await site.words('crisis-banner');
      await site.rest(200);
      const count = await site.inPage(() => document.querySelectorAll('crisis-banner').length);
      assert.equal(count, 2);
    });

    it('leaves an unclosed tag’s followers in view', async () => {
      await site.open(html(`<crisis-banner/><h2>What follows</h2><p>Text</p>`));
      assert.match(await site.words('crisis-banner'), EN);
      const seen = await site.inPage(() => document.querySelector('h2').getClientRects().length);
      assert.equal(seen, 1);
    });

    it('follows the page’s language, and fetches the new one only then', async () => {
      await site.open(html('<crisis-banner></crisis-banner>'));
      assert.match(await site.words('crisis-banner'), EN);
      let release;
      const gate = new Promise((done) => (release = done));
      site.answers[part('crisis-banner.es')] = () => gate;
      await site.inPage(() => (document.documentElement.lang = 'es'));
      await site.rest(200);
      assert.match(await site.words('crisis-banner'), EN, 'the old words stay until then');
      release();
      delete site.answers[part('crisis-banner.es')];
      await site.inPage(
        () =>
          new Promise((done) => {
            const look = () =>
              document.querySelector('crisis-banner').shadowRoot.querySelector('section[lang="es"]')
                ? done()
                : setTimeout(look, 20);
            look();
          }),
      );
      assert.match(await site.words('crisis-banner'), ES);
      assert.deepEqual(await site.heard(), []);
    });

    it('shows each of two widgets in its own language from the first', async () => {
      let release;
      const gate = new Promise((done) => (release = done));
      site.answers[part('crisis-banner.es')] = () => gate;
      await site.open(html(''));
      // After the page has loaded, which would wait for the parts.
      await site.inPage(() => {
        document.body.innerHTML =
          '<crisis-banner></crisis-banner><div lang="es"><crisis-banner></crisis-banner></div>';
      });
      assert.match(await site.words('body > crisis-banner'), EN);
      const waiting = await site.inPage(() => {
        const { shadowRoot } = document.querySelector('div > crisis-banner');
        return [...shadowRoot.children].map(({ localName }) => localName);
      });
      assert.deepEqual(waiting, ['slot'], 'the fallback shows, not English');
      release();
      assert.match(await site.words('div > crisis-banner'), ES);
      delete site.answers[part('crisis-banner.es')];
    });

    it('takes an override in languages that come later', async () => {
      await site.open(html('<crisis-banner variant="card"></crisis-banner>'));
      await site.words('crisis-banner');
      await site.inPage(() => {
        const signs = (text) => ({ emergency: { signs: { ours: text } } });
        const element = document.querySelector('crisis-banner');
        element.content = { en: signs('Our sign here'), es: signs('Otra cosa nuestra') };
      });
      await site.rest(100);
      assert.match(await site.words('crisis-banner'), /Our sign here/);
      await site.inPage(() => (document.documentElement.lang = 'es'));
      await site.rest(600);
      assert.match(await site.words('crisis-banner'), /Otra cosa nuestra/);
      assert.deepEqual(await site.heard(), []);
    });

    it('works under a strict policy with Trusted Types, also with the questionnaire’s frame', async () => {
      const body = `<crisis-banner></crisis-banner><symptom-check></symptom-check><p><a href="tel:988">Call</a> · <a href="${page('ketamine-explainer.html?structured-data')}">x</a></p>`;
      await site.open(html(body), { 'content-security-policy': STRICT });
      assert.match(await site.words('crisis-banner'), EN);
      assert.match(await site.words('symptom-check'), /PHQ-9/);
      assert.match(await site.words('ketamine-explainer'), /ketamine/i);
      const questions = await site.inPage(
        () =>
          new Promise((done) => {
            if (
              document.querySelector('symptom-check').shadowRoot.querySelector('iframe').style
                .blockSize
            )
              done(true);
            document.addEventListener(
              'care-ready',
              ({ target }) => target.localName === 'symptom-check' && done(true),
            );
            setTimeout(done, 9000, false);
          }),
      );
      assert.ok(questions, 'the frame started');
      assert.deepEqual(await site.heard(), []);
    });

    it('hands the nonce on under strict-dynamic', async () => {
      const policy = "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'";
      const head = LOADER.replace('<script', '<script nonce="abc"');
      const body = html('<symptom-check></symptom-check>', { head });
      await site.open(body.replace('<script src="/hear', '<script nonce="abc" src="/hear'), {
        'content-security-policy': policy,
      });
      assert.match(await site.words('symptom-check'), /PHQ-9/);
      const nonce = await site.inPage(async () => {
        const { shadowRoot } = document.querySelector('symptom-check');
        // The frame gets its document once it has a box.
        while (!shadowRoot.querySelector('iframe')?.srcdoc)
          await new Promise(requestAnimationFrame);
        return /nonce="(\w+)"/.exec(shadowRoot.querySelector('iframe').srcdoc)?.[1];
      });
      assert.equal(nonce, 'abc');
      assert.deepEqual(await site.heard(), []);
    });

    it('leaves nothing on the page but the widget', async () => {
      await site.open(html('<crisis-banner></crisis-banner>'));
      await site.words('crisis-banner');
      const left = await site.inPage(() => ({
        names: Reflect.ownKeys(globalThis)
          .map(String)
          .filter((name) => /care-|carew|widget/i.test(name)),
        onDocument: Reflect.ownKeys(document)
          .map(String)
          .filter((name) => /care/i.test(name)),
        scripts: [...document.scripts].map(({ src }) => new URL(src).pathname),
        styles: document.adoptedStyleSheets.length + document.querySelectorAll('style').length,
        attributes: document.querySelector('crisis-banner').getAttributeNames(),
      }));
      const scripts = ['/hear.js', '/dist/loader.js'];
      assert.deepEqual(left, { names: [], onDocument: [], scripts, styles: 0, attributes: [] });
    });
  });
}
