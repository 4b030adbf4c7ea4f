/**
 * Scripts that don't come, come late, broken or refused, and a network that goes: of each file and of the
 * loader, and on the widgets' own pages. What must hold: a call and a text link under the finger.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { TAGS, built, html } from '../loader/loader-page.mjs';
import { judgeLinks } from './judge-links.mjs';
import { openHosts } from './site.mjs';

const LINKS = '<a href="tel:988">Call 988</a> · <a href="sms:988">Text 988</a>';
const body = TAGS.map((tag) => `<p><${tag}>${LINKS}</${tag}></p>`).join('');
const js = (text, more = {}) => ({ type: 'text/javascript', body: text, ...more });
const nosniff = { headers: { 'x-content-type-options': 'nosniff' } };

/** What the browser itself says; a script that was cut can't even be read. */
const SYNTAX = /^threw .*(SyntaxError|Unexpected|unterminated|missing|expected|end of script)/i;
const REFUSED = /^refused script-src/;

/** How a file goes wrong, given its own text, and the only thing that may be heard of it. */
const FAULTS = {
  'is not found': { answer: () => ({ status: 404, body: 'no' }) },
  'fails on the server': { answer: () => ({ status: 500, body: '' }) },
  'comes cut, though whole to the server': {
    answer: (text) => js(text.slice(0, text.length / 2)),
    heard: SYNTAX,
  },
  'breaks off': {
    answer: (text) => (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': text.length });
      response.write(text.slice(0, 500), () => response.destroy());
    },
    heard: SYNTAX,
  },
  'comes as a page': { answer: () => ({ body: '<p>Please log in', ...nosniff }) },
  'comes as plain text that may not be guessed at': {
    answer: (text) => ({ type: 'text/plain', body: text, ...nosniff }),
  },
  'has another hash than the page asks for': {
    answer: (text) => js(text),
    attributes: ' integrity="sha384-AAAA"',
  },
  'is refused by the policy': {
    answer: (text) => js(text),
    headers: {
      'content-security-policy': "script-src 'self' 'nonce-x'; script-src-elem 'nonce-x'",
    },
    heard: REFUSED,
  },
};
const WAYS = { 'each file': TAGS, 'the loader': ['loader'] };

for (const engine of engines) {
  describe(`faults in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openHosts(engine)));
    after(() => site?.close());

    const linksStay = async (tags = TAGS) => assert.equal(await site.inPage(judgeLinks, tags), '');
    const nothingHeard = async (but) => {
      const lines = (await site.heard()).split('\n').filter((line) => line && !but?.test(line));
      assert.deepEqual(lines, []);
    };

    for (const [way, names] of Object.entries(WAYS)) {
      for (const [fault, { answer, attributes = '', headers, heard }] of Object.entries(FAULTS)) {
        it(`${way} ${fault}: both links stay, nothing throws`, async () => {
          const head = names
            .map((name) => `<script src="/bad/${name}.js" defer${attributes}></script>`)
            .join('');
          for (const name of names)
            site.answers[`/bad/${name}.js`] = answer(built(`dist/${name}.js`));
          const page = html(body, { head }).replace('src="/hear.js"', 'nonce="x" src="/hear.js"');
          await site.open(page, headers);
          await linksStay();
          await nothingHeard(heard);
          for (const name of names) delete site.answers[`/bad/${name}.js`];
        });
      }

      it(`${way} is slow: both links work until the widgets come`, async () => {
        let release;
        const gate = new Promise((done) => (release = done));
        for (const name of names) site.answers[`/dist/${name}.js`] = () => gate;
        await site.open(html(body, { head: '' }));
        await site.inPage((all) => {
          for (const name of all) {
            const script = document.createElement('script');
            script.src = `/dist/${name}.js`;
            document.head.append(script);
          }
        }, names);
        await linksStay();
        // The questionnaire's frame asks for its file once more.
        for (const name of names) delete site.answers[`/dist/${name}.js`];
        release();
        assert.equal(await site.wrongWith(), '');
        await nothingHeard();
      });

      it(`${way} is there and the network goes: the widgets go on`, async () => {
        const head = names.map((name) => `<script src="/dist/${name}.js"></script>`).join('');
        await site.open(html(body, { head }));
        assert.equal(await site.wrongWith(), '');
        const gone = (_, response) => response.destroy();
        const paths = TAGS.flatMap((tag) => [`/dist/${tag}.js`, `/dist/parts/${tag}.es.js`]);
        for (const path of paths) site.answers[path] = gone;
        await site.inPage(async () => {
          for (const widget of document.querySelectorAll(':defined')) {
            if (!widget.shadowRoot) continue;
            for (const details of widget.shadowRoot.querySelectorAll('details'))
              details.open = true;
            widget.setAttribute('region', 'GB');
            await widget.updateComplete;
          }
          document.documentElement.lang = 'es';
        });
        await site.rest(300);
        assert.equal(await site.wrongWith(), '');
        const said = (await site.heard()).split('\n').filter(Boolean);
        // The loader hasn't the other words, and says so once for each.
        assert.equal(said.length, way === 'the loader' ? 4 : 0, said.join('\n'));
        for (const line of said) assert.match(line, /^care-widgets: .*\.es\.js\?\S+ is missing/);
        for (const path of paths) delete site.answers[path];
      });
    }

    for (const tag of TAGS) {
      it(`the page of ${tag} keeps its links, whatever fails on it`, async () => {
        const path = `/dist/embed/${tag}.html`;
        const page = built(`.${path}`).replace('<head>', '<head><script src="/hear.js"></script>');
        site.answers[path] = { body: page };
        for (const [fault, { answer, attributes, headers, heard }] of Object.entries(FAULTS)) {
          if (attributes || headers) continue;
          for (const file of [`/dist/${tag}.js`, '/dist/embed/page.js'])
            site.answers[file] = answer(built(`.${file}`));
          await site.goto(site.origin + path);
          assert.equal(await site.inPage(judgeLinks, [tag]), '', fault);
          await nothingHeard(heard);
        }
        for (const file of [path, `/dist/${tag}.js`, '/dist/embed/page.js'])
          delete site.answers[file];
      });
    }
  });
}
