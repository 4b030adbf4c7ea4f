/** What the builder gives for each widget and place: the documented snippet, which survives there and works. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build, transform } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { PLACES, TAGS, headHtml, snippet } from '../../src/snippets/index.js';
import { languages } from '../../src/generated/snippets/content.js';
import { engines } from '../support/engines.mjs';
import { openSite } from '../loader/loader-page.mjs';
import { judged, pageWith } from '../snippets/judge.mjs';
import { baseOf, soughtOf } from '../snippets/wanted.mjs';
import { offered, openBuilder, said, turn } from './reading.mjs';
import { CONTACT, OPTIONS, ROWS } from './rows.mjs';

const markdown = new MarkdownIt();
const REGION = 'CA';
/** The builder takes whole addresses only; the tests' server stands in for this one. */
const SERVER = 'https://files.example.org';

/** What the builder offers, as from the tests' server. */
const offeredBy = async (site) =>
  Object.fromEntries(
    Object.entries(await site.inPage(offered)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll(SERVER, site.origin) : value,
    ]),
  );

/** JSX as React would draw it, in as much of React as that takes. */
async function drawn(jsx) {
  const { code } = await transform(`globalThis.made = ${jsx}`, { loader: 'jsx', jsxFactory: 'h' });
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const h = (tag, attributes, ...inside) => ({
    html: `<${tag}${Object.entries(attributes ?? {})
      .map(([name, value]) => ` ${name}="${escape(value)}"`)
      .join('')}>${inside.map((each) => each.html ?? escape(each)).join('')}</${tag}>`,
  });
  const made = {};
  new Function('h', 'globalThis', code)(h, made);
  return made.made.html;
}

/** The output as a page holds it. */
function onPage(form, { code, source, address }) {
  if (form === 'jsx') return drawn(code);
  if (form === 'markdown') return markdown.render(code);
  if (form === 'address') return `<p>${(code || address).replaceAll('&', '&amp;')}</p>`;
  return source || code;
}

/** As a browser puts it on lines. */
const wordsOf = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** In the page: tags and attributes of the markup that aren't among those kept. */
function strange(html, kept) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((node) => {
    if (node.localName.includes('-') && kept.includes('element')) return [];
    return [node.localName, ...node.getAttributeNames()].filter(
      (name) => !kept.includes(name) && !(name.startsWith('data-') && kept.includes('data-')),
    );
  });
}

it('has a row for each place, with the form that the table of places names', () => {
  assert.deepEqual(Object.keys(ROWS).sort(), PLACES.map(({ id }) => id).sort());
  for (const { id, form, plain } of PLACES) {
    const { best, plain: other } = ROWS[id];
    assert.equal(best.form === 'jsx' ? 'element' : best.form, form, id);
    assert.equal(other?.form, plain, id);
  }
});

/** Each place with each of its forms, and each widget there, as `{ place, form, wanted, state }`. */
function casesOf(base) {
  const forms = Object.entries(ROWS).flatMap(([place, { best, plain }]) => [
    { place, form: best.form, plain: '0' },
    ...(plain ? [{ place, form: plain.form, plain: '1' }] : []),
  ]);
  return forms.flatMap(({ place, form, plain }) =>
    TAGS.map((tag, index) => {
      const lang = languages[index % languages.length];
      const options = { ...OPTIONS[tag], ...CONTACT };
      const choices = { widget: tag, place, plain, region: REGION, lang, ...said(options) };
      return {
        place,
        form,
        wanted: { tag, base, region: REGION, lang, options },
        state: { ...choices, host: 'own', base: baseOf(SERVER) },
      };
    }),
  );
}

for (const engine of engines) {
  describe(`the output of the builder in ${engine}`, { timeout: 280_000 }, () => {
    let site, cases;
    const known = new Map();
    before(async () => {
      site = await openSite(engine);
      cases = casesOf(baseOf(site.origin));
      await openBuilder(site);
      for (const each of cases) {
        await turn(site, each.state);
        each.output = await offeredBy(site);
      }
    });
    after(() => site?.close());

    for (const [place, { keeps, best, plain }] of Object.entries(ROWS)) {
      for (const { form, sees } of [best, plain].filter(Boolean)) {
        it(`for ${place}, ${form}: is the documented snippet, survives and works`, async () => {
          const here = cases.filter((each) => each.place === place && each.form === form);
          assert.deepEqual(
            here.map(({ wanted }) => wanted.tag),
            TAGS,
          );
          for (const { wanted, output } of here) {
            if (form !== 'jsx') {
              const { html = '', text } = snippet(form, wanted);
              assert.equal(html ? output.address : output.code, text);
              assert.equal(output.source, html);
            } else
              assert.equal(
                wordsOf(await drawn(output.code)),
                wordsOf(snippet('element', wanted).text),
              );
            const needsHead = !['shortcode', 'jsx', 'frame'].includes(form);
            assert.equal(output.head, needsHead ? headHtml(wanted) : '');
            assert.ok(output.steps > 2);
            assert.match(output.picture, /paste/);

            if (form === 'shortcode') continue;
            const html = await onPage(form, output);
            assert.deepEqual(await site.inPage(strange, html, keeps), []);
            if (!known.has(html))
              known.set(html, await judged(site, html, soughtOf(wanted, site.origin)));
            assert.equal(known.get(html), sees, wanted.tag);
          }
        });
      }
    }

    it('for React: the import lines alone bring the widget up, from the package as it is published', async () => {
      for (const tag of TAGS) {
        await openBuilder(site, { widget: tag, place: 'react' });
        const { code, imports } = await site.inPage(offered);
        const { outputFiles } = await build({
          stdin: { contents: imports, resolveDir: '.' },
          bundle: true,
          format: 'esm',
          write: false,
          outdir: 'out',
        });
        const script = outputFiles.find(({ path }) => path.endsWith('.js'));
        assert.ok(outputFiles.some(({ path }) => path.endsWith('.css')));
        site.answers['/app.js'] = { type: 'text/javascript', body: script.text };
        await site.open(
          `${pageWith(await drawn(code))}<script type="module" src="/app.js"></script>`,
        );
        assert.notEqual(await site.words(tag), '', tag);
      }
    });

    it('with nothing chosen: a snippet from this site’s own copy of the files, which comes up', async () => {
      await openBuilder(site);
      const { source, head } = await site.inPage(offered);
      await site.open(`${head}${pageWith(source)}`);
      assert.notEqual(await site.words('crisis-banner'), '');
    });

    it('with hashes: the head’s lines are taken, and the widget comes up', async () => {
      await openBuilder(site, { place: 'html', pin: '1' });
      const { code, head } = await site.inPage(offered);
      assert.equal(
        head.match(/ integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"/g).length,
        2,
      );
      await site.open(`${head}${pageWith(code)}`);
      assert.notEqual(await site.words('crisis-banner'), '');
    });

    it('with the clinic’s own number among the links: it dials, is in view, and the widget comes up', async () => {
      for (const place of ['unknown', 'aem', 'html', 'react']) {
        const base = baseOf(site.origin);
        const state = { place, host: 'own', base: baseOf(SERVER), clinic: '1', ...said(CONTACT) };
        await openBuilder(site, state);
        const output = await offeredBy(site);
        const html = await onPage(ROWS[place].best.form, output);
        const link = await site.inPage((code) => {
          const { body } = new DOMParser().parseFromString(code, 'text/html');
          const [, own] = body.querySelectorAll('a');
          return [own.getAttribute('href'), own.textContent];
        }, html);
        assert.deepEqual(link, [
          'tel:+15550100',
          `${CONTACT['contact-label']}: ${CONTACT['contact-phone']}`,
        ]);
        const wanted = { tag: TAGS[0], base, options: CONTACT };
        const seen = await judged(site, html, soughtOf(wanted, site.origin));
        // The name of the next step has signs in it that look like code.
        assert.equal(seen, 'links + code → up', place);
      }
    });

    it('with the look: the widget has the color, the corners and the font, light and dark', async () => {
      const look = { 'color-accent': '#8a1c5b', radius: '0', font: 'Georgia, serif' };
      await openBuilder(site, { place: 'html', variant: 'card', ...look });
      const { code, head, css } = await site.inPage(offered);
      for (const [scheme, color] of [
        ['light', 'rgb(138, 28, 91)'],
        ['dark', 'rgb(143, 208, 240)'],
      ]) {
        await site.open(
          `${head}<style>:root { color-scheme: ${scheme} }\n${css}</style>${pageWith(code)}`,
        );
        assert.notEqual(await site.words('crisis-banner'), '');
        const drawnAs = await site.inPage(() => {
          const widget = document.querySelector('crisis-banner');
          const link = widget.shadowRoot.querySelector('a[href^="tel:988"]');
          return [getComputedStyle(link).backgroundColor, getComputedStyle(widget).fontFamily];
        });
        assert.deepEqual(drawnAs, [color, 'Georgia, serif']);
      }
    });
  });
}
