/** What the documentation shows and the builder makes: one file, out of the widgets' own content. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FORMS, PLACES, TAGS, optionsOf, pageAddress, snippet } from '../../src/snippets/index.js';
import { DOCUMENTED } from '../../src/snippets/documented.js';
import { snippetContent } from '../../tools/content/snippet-content.mjs';
import { importTs } from '../../tools/content/import-ts.mjs';

const read = (path) => readFileSync(path, 'utf8');
const { OPTIONS, optionsOf: optionsIn } = await importTs('src/loader/options.ts');

/** Everything that ends a value somewhere. */
const HARD = `Ask "us" & <b> [it's] (1) 'x' \\ é + 100 % #?`;
const wanted = {
  tag: 'tx-options-compare',
  base: `https://HOST/a 'b" (c)/`,
  region: 'CA',
  lang: 'es',
  options: { options: 'ect esketamine', 'contact-label': HARD, 'contact-url': '/v?a=1&b=2#c' },
};

describe('the documented snippets', () => {
  for (const [file, snippets] of Object.entries(DOCUMENTED)) {
    it(`stand in ${file} as they are made, and no others`, () => {
      const blocks = [...read(file).matchAll(/```(?:html|text|md)\n([^`]*)\n```/g)]
        .map(([, block]) => block)
        // What a visitor links to by hand, and a policy, are no snippets.
        .filter((block) => /loader\.js|tel:|<iframe|\[crisis-banner/.test(block));
      assert.deepEqual(blocks, snippets);
    });
  }

  it('say in the README what goes where, as the table has it', () => {
    const rows = [...read('README.md').matchAll(/^\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
      ([, ...cells]) => cells.join(),
    );
    for (const { name, form, plain } of PLACES) {
      const row = [name, FORMS[form].title, plain ? FORMS[plain].title : '—'].join();
      assert.ok(rows.includes(row), row);
    }
  });

  it('have their numbers, links and titles from the content', async () => {
    assert.equal(read('src/generated/snippets/content.js'), await snippetContent());
    const typed = readdirSync('src/snippets');
    for (const name of typed) {
      const code = read(`src/snippets/${name}`);
      assert.doesNotMatch(code, /988|\b(tel|sms):[\d']|findahelpline/, name);
    }
  });

  it('know only options that the loader reads', () => {
    const named = Object.values(DOCUMENTED)
      .flat()
      .flatMap((text) => [...text.matchAll(/[?;]([\w-]+)=/g)].map(([, name]) => name));
    for (const name of named) assert.ok(name in OPTIONS, name);
  });
});

describe('a snippet', () => {
  const entries = Object.fromEntries(optionsOf(wanted));

  it('leaves out what is empty or off', () => {
    const options = { variant: '', 'quick-exit': false, theme: undefined, layout: 'list' };
    assert.deepEqual(optionsOf({ options }), [['layout', 'list']]);
  });

  it('refuses a widget that there isn’t', () => {
    for (const form of Object.keys(FORMS))
      assert.throws(() => snippet(form, { tag: 'x-y' }), /No widget "x-y": crisis-banner/);
  });

  it('says its options in the address, whatever they hold', () => {
    const address = pageAddress(wanted);
    assert.doesNotMatch(address, /[\s"'<>()[\]\\]/);
    const url = new URL(address);
    assert.equal(url.pathname, '/a%20%27b%22%20%28c%29/embed/tx-options-compare.es.html');
    assert.deepEqual(
      { ...Object.fromEntries(optionsIn(undefined, address)), lang: 'es' },
      { ...entries },
    );
  });

  it('says its options in a shortcode, whatever they hold', () => {
    const { text } = snippet('shortcode', wanted);
    assert.match(text, /^\[[^[\]]+\]$/);
    const given = [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
        code ? String.fromCharCode(Number(code)) : { amp: '&', lt: '<', gt: '>', quot: '"' }[name],
      ),
    ]);
    assert.deepEqual(Object.fromEntries(given), entries);
  });

  it('has the numbers of its region in view, and the directory where there are none', () => {
    for (const form of ['link', 'element', 'classes', 'markdown']) {
      const { text, html = text } = snippet(form, { tag: TAGS[0], region: 'AU' });
      assert.match(html, /Call 13 11 14/, form);
      assert.match(html, /tel:131114/, form);
      const none = snippet(form, { tag: TAGS[0], region: 'constructor' });
      assert.doesNotMatch(none.html ?? none.text, /tel:|undefined/, form);
      assert.match(none.html ?? none.text, /helpline/, form);
    }
  });

  it('speaks the language asked for, and English where there are no words', () => {
    assert.match(snippet('link', { tag: TAGS[0], lang: 'es' }).html, /<p lang="es">.*Llame/);
    const other = snippet('link', { tag: TAGS[0], lang: 'fr' });
    assert.match(other.html, /^<p><a[^>]*>Call or text/);
    assert.match(other.text, /crisis-banner\.html\?lang=fr$/);
  });

  it('keeps a paragraph out of the element, from where it would leak', () => {
    for (const form of ['element', 'classes'])
      assert.doesNotMatch(snippet(form, wanted).text, /<p\b/);
  });
});

describe('the places', () => {
  it('each have forms that there are, the six of them counted', () => {
    for (const { form, plain = form } of PLACES) assert.ok(FORMS[form] && FORMS[plain]);
    const numbers = new Set(Object.values(FORMS).map(({ number }) => number));
    assert.deepEqual([...numbers], [1, 2, 3, 4, 5, 6]);
  });

  it('that nobody tried take the form that survives everywhere', () => {
    for (const { id, form, basis } of PLACES)
      if (['read', 'none'].includes(basis[form].how)) assert.equal(form, 'link', id);
    assert.equal(PLACES.find(({ id }) => id === 'unknown').form, 'link');
  });

  it('say of each of their forms how we know, and claim no whole system that was not run', () => {
    const how = {};
    for (const { id, form, plain, basis } of PLACES) {
      assert.deepEqual(Object.keys(basis), plain ? [form, plain] : [form], id);
      for (const [name, each] of Object.entries(basis)) {
        assert.ok(['run', 'filter', 'some', 'fixture', 'read', 'none'].includes(each.how), id);
        assert.equal(Boolean(each.what), !['read', 'none'].includes(each.how), id);
        how[each.how] = [...(how[each.how] ?? []), `${id} ${name}`];
      }
    }
    // tests/compat/wordpress installs WordPress; a plain page is what every other test opens.
    assert.deepEqual(how.run, [
      'wordpress-block shortcode',
      'wordpress-block link',
      'wordpress-classic shortcode',
      'wordpress-classic link',
      'html element',
    ]);
    assert.deepEqual(how.fixture, ['react element']);
    const { what } = PLACES.find(({ id }) => id === 'react').basis.element;
    // Without a framework there is no app to draw, only code that compiles.
    const apps = readdirSync('tests/compat/frameworks/apps', { withFileTypes: true }).filter(
      (each) => each.isDirectory() && each.name !== 'typescript',
    );
    assert.ok(apps.length > 5);
    for (const { name } of apps) assert.match(what, new RegExp(name, 'i'));
  });
});
