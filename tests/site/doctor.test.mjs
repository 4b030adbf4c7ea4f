/** The page doctor in a real browser: planted faults, sound pages, and what it must never do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { FORMS, TAGS, headHtml, snippet } from '../../src/snippets/index.js';
import { crisisLinks, languages } from '../../src/generated/snippets/content.js';
import { engines } from '../support/engines.mjs';
import { FAULTS, HEAD, LET_IN, LINKS, PHONE } from './faults/index.mjs';
import { DOCTOR, ask, doctorIn } from './reading.mjs';
import { tabTo } from './walk.mjs';

const BASE = 'https://files.example.org/care-widgets/';
const HASH = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['loader.js'];
const filled = (text) => text.replaceAll('{base}', BASE).replaceAll('{hash}', HASH);

for (const engine of engines) {
  describe(`the page doctor in ${engine}`, { timeout: 180_000 }, () => {
    let site;
    before(async () => (site = await doctorIn(engine)));
    after(() => site?.close());
    const asked = (html) => site.inPage(ask, filled(html));

    for (const [name, fault] of Object.entries(FAULTS)) {
      const { html, finds, says = /./, sees, title, line, instead = /^(<p|$)/ } = fault;
      it(`finds ${name}, and nothing else`, async () => {
        const answer = await asked(html);
        assert.deepEqual(answer.finds.sort(), [...finds].sort());
        assert.match(answer.words, says);
        const { source, flags } = instead;
        assert.match(answer.instead, new RegExp(source.replaceAll('\\{base\\}', BASE), flags));
        // Of an address in an option only its start and slashes are escaped.
        assert.doesNotMatch(answer.instead, /localhost|“|%(?!3A%2F%2F|2F)[0-9A-F]{2}/);
        if (sees) assert.deepEqual(answer.sees, sees);
        if (title) assert.equal(answer.title, title);
        else assert.notEqual(answer.title, 'Everything looks good');
        assert.equal(answer.lines.length, line ? finds.length : answer.lines.length);
        for (const each of line ? answer.lines : []) assert.match(each, line);
        assert.ok(answer.hasFocus);
      });
    }

    for (const form of Object.keys(FORMS).filter(
      (each) => each !== 'shortcode' && each !== 'markdown',
    )) {
      it(`has nothing against a sound page with ${FORMS[form].title}`, async () => {
        for (const tag of TAGS) {
          const wanted = {
            tag,
            base: BASE,
            region: 'CA',
            lang: 'es',
            integrity: { 'loader.js': HASH },
          };
          const { html, text } = snippet(form, wanted);
          const head = FORMS[form].loader ? headHtml(wanted) : '';
          const answer = await asked(
            `${head}<p>Text</p>${html ?? (form === 'address' ? `<p>${text}</p>` : text)}`,
          );
          assert.deepEqual(answer.finds, [], tag);
          assert.equal(answer.title, 'Everything looks good');
          assert.match(answer.sees[0], form === 'frame' ? /in a frame/ : /^the widget/, tag);
        }
      });
    }

    it('has nothing against the snippets of any country, in any language', async () => {
      for (const lang of languages)
        for (const region of Object.keys(crisisLinks[lang].regions))
          for (const form of ['link', 'element', 'frame']) {
            const wanted = { tag: TAGS[0], base: BASE, region, lang };
            const { html, text } = snippet(form, wanted);
            const { finds, words } = await asked(`${headHtml(wanted)}${html ?? text}`);
            assert.deepEqual(finds, [], `${region} ${lang} ${form}: ${words}`);
          }
    });

    it('has nothing against numbers and names that are somebody’s own', async () => {
      const link = (href, text, region = 'GB') =>
        `<p><a href="${href}">${text}</a> · <a href="${BASE}embed/crisis-banner.html?region=${region}">More</a></p>`;
      for (const sound of [
        link('tel:+44116123', 'Call 116 123'),
        link('tel:999', 'In danger? Call 999'),
        link('sms:85258?&body=SHOUT', 'Text SHOUT to 85258'),
        link('tel:+15550100', 'Call us, 24/7: 555-0100'),
        link('tel:988', 'Call 988 or 1-800-273-8255', 'US'),
        link('tel:711', 'For TTY, call 711, then 988', 'US'),
        link('tel:988', 'Call or text 988', 'us'),
        `${link('tel:116123', 'Call 116 123')}<footer><a href="tel:988">For the US: 988</a></footer>`,
        `<crisis-banner region="GB" contact-label="Us" contact-phone="988"><a href="tel:116123">Call 116 123</a> · <a href="tel:988">Us: 988</a></crisis-banner>`,
        `${link('tel:116123', 'Call 116 123')}<cookie-banner></cookie-banner><site-banner class="care-home"></site-banner>`,
        `${link('tel:116123', 'Call 116 123')}<script src="/js/reader.js"></script><a href="/embed/video.html">Video</a>`,
        `${link('tel:116123', 'Call 116 123')}<noscript><img src="/pixel.png"></noscript><!-- end of crisis-banner -->`,
        `${link('tel:116123', 'Call 116 123')}<p>He said “care” and left.</p>`,
        `${link('tel:116123', 'Call 116 123')}<p>“<a href="tel:116123">Call 116 123</a> · <a href="${BASE}embed/ketamine-explainer.html?region=GB&utm_source=x">About ketamine</a>”</p>`,
      ]) {
        const { finds, title } = await asked(`${HEAD}${sound}`);
        assert.deepEqual([finds, title], [[], 'Everything looks good'], sound);
      }
    });

    it('has nothing against files on the page’s own server, or on one that serves everybody', async () => {
      const canonical = (address) => `<link rel="canonical" href="${address}">`;
      for (const head of [
        `${canonical(`${BASE}help`)}${HEAD}`,
        `${canonical('https://clinic.example/')}<script src="/care-widgets/loader.js"></script>`,
        `<base href="${BASE}"><script src="loader.js"></script>`,
        `${canonical('https://clinic.example/')}<script src="https://cdn.example.org/care-widgets@0.1.0/dist/loader.js"></script>`,
        `${canonical('help')}${HEAD}`,
      ])
        assert.deepEqual(
          (await asked(`${head}<crisis-banner>${PHONE}</crisis-banner>`)).finds,
          [],
          head,
        );
    });

    it('has nothing against a security policy that lets the files in', async () => {
      for (const sound of LET_IN) {
        const { finds, title, sees } = await asked(sound);
        assert.deepEqual([finds, title], [[], 'Everything looks good'], sound);
        assert.match(sees[0], /^the widget/);
      }
    });

    it('gives the links to use instead, with the options that are sound, and the way to the builder', async () => {
      const answer = await asked(
        `${HEAD}<tx-options-compare options="ect esketamine nope" region="CA"></tx-options-compare>`,
      );
      const wanted = {
        tag: 'tx-options-compare',
        base: BASE,
        region: 'CA',
        options: { options: 'ect esketamine' },
      };
      assert.equal(answer.instead, snippet('link', wanted).html);
      assert.equal(answer.head, '', 'the script is there');
      const other = await asked('<crisis-banner></crisis-banner>');
      assert.match(other.head, /loader\.js/);
      await site.goto(answer.builder);
      const made = await site.inPage(() => document.querySelector('[data-source]').value);
      await site.goto(site.origin + DOCTOR);
      assert.equal(made, answer.instead);
    });

    it('has nothing against a clinic’s number with an extension', async () => {
      for (const phone of ['555-0100 ext 12', '+44 (0)20 7946 0000', '(555) 010.0100 x12']) {
        const wanted = {
          tag: TAGS[0],
          base: BASE,
          clinic: true,
          options: { 'contact-phone': phone },
        };
        for (const form of ['element', 'classes', 'link']) {
          const { html, text } = snippet(form, wanted);
          const { finds } = await asked(`${headHtml(wanted)}${html ?? text}`);
          assert.deepEqual(finds, [], `${form} ${phone}`);
        }
      }
    });

    it('says so where there is no widget', async () => {
      const answer = await asked(
        '<h1>A page</h1><script src="/other/loader.js"></script><a href="tel:988">988</a><reader-view></reader-view>',
      );
      assert.equal(answer.found, false);
      assert.equal(answer.title, 'There is no widget in this code');
      assert.match(answer.text, /Neither a widget nor a link/);
    });

    it('knows an address and the text of a page from code, and says how to get the code', async () => {
      for (const address of [
        'https://www.clinic.org/help',
        'www.clinic.org',
        'clinic.org/help?a=1',
        'view-source:https://clinic.org/',
        `${BASE}embed/crisis-banner.html?region=GB`,
      ]) {
        const answer = await asked(`  ${address}\n`);
        assert.equal(answer.title, 'This is an address, not the code of a page', address);
        assert.match(answer.text, /doesn’t open pages[^]*Ctrl\+U[^]*⌥⌘U/);
        assert.equal(answer.text.includes('widget’s own page'), address.startsWith(BASE));
        assert.deepEqual([answer.finds, answer.instead], [[], '']);
        assert.ok(answer.hasFocus);
      }
      const { title, text } = await asked('Call or text 988 · More crisis help');
      assert.equal(title, 'This is text, not the code of a page');
      assert.match(text, /Ctrl\+U/);
    });

    it('says at an empty box what to do: at the field, and in a live region', async () => {
      await asked('<p>Text</p>');
      const empty = await site.inPage(() => {
        const field = document.querySelector('[data-html]');
        field.value = '  ';
        document.querySelector('form[data-doctor] button').click();
        const named = field.getAttribute('aria-describedby').split(' ');
        const answer = document.querySelector('[data-answer]');
        return {
          error: document.querySelector('[data-error]').textContent,
          tied: named.includes(document.querySelector('[data-error]').id),
          invalid: field.hasAttribute('aria-invalid'),
          hasFocus: document.activeElement === field,
          shown: document.querySelector('[data-result]').checkVisibility(),
          live: answer.getAttribute('role'),
          says: answer.checkVisibility() && answer.textContent,
        };
      });
      const { says, ...rest } = empty;
      assert.match(says, /^The box is empty[^]*Ctrl\+U[^]*press “Check”\.$/);
      assert.deepEqual(rest, {
        error: 'The box is empty. Paste the code of the page first.',
        tied: true,
        invalid: true,
        hasFocus: true,
        shown: false,
        live: 'status',
      });
      const { answer } = await asked('<p>Text</p>');
      assert.equal(answer, '', 'it is taken back');
    });

    it('copies the corrected line of a frame', async () => {
      await asked(FAULTS['a frame that lacks everything'].html);
      const said = await site.inPage(async () => {
        const [button] = [...document.querySelectorAll('[data-finding] button')];
        button.focus();
        button.click();
        const status = button.parentElement.querySelector('[role=status]');
        while (!status.textContent) await new Promise((done) => setTimeout(done, 20));
        return status.textContent;
      });
      assert.match(said, /^Copied|press Ctrl\+C/);
    });

    it('runs nothing of what is pasted, and asks nobody for it', async () => {
      const got = [];
      for (const path of ['/spy.js', '/spy.png', '/spy.css', '/spy.html'])
        site.answers[path] = () => (got.push(path), { body: '' });
      await asked(
        `${HEAD}<script>globalThis.ran = 1</script><script src="${site.origin}/spy.js"></script><img src="${site.origin}/spy.png" onerror="globalThis.ran = 1"><link rel="stylesheet" href="${site.origin}/spy.css"><iframe src="${site.origin}/spy.html"></iframe><crisis-banner onclick="x" region="<img src=${site.origin}/spy.png onerror=ran=1>">${LINKS}</crisis-banner><p>&lt;img src="${site.origin}/spy.png" onerror="globalThis.ran = 1"&gt;&lt;script src="${site.origin}/spy.js"&gt;&lt;/script&gt;</p>`,
      );
      await site.rest(300);
      assert.deepEqual(got, []);
      assert.equal(await site.inPage(() => 'ran' in globalThis), false);
    });

    it('works by keyboard alone, from the field to the copied links', async () => {
      await site.goto(site.origin + DOCTOR);
      await tabTo(site, '[data-example]');
      await site.press('Enter');
      assert.equal(await site.inPage(() => document.activeElement.textContent), 'We found 1 issue');
      await tabTo(site, '[data-copy]');
      await site.press('Space');
      const said = await site.inPage(async () => {
        const status = document.querySelector('[data-said]');
        while (!status.textContent) await new Promise((done) => setTimeout(done, 20));
        return status.textContent;
      });
      assert.match(said, /^Copied|press Ctrl\+C/);
    });
  });
}
