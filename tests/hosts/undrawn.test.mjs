/**
 * Pages and browsers in which widgets can't be drawn as they should: what they need isn't there, or was
 * replaced. Either a widget is up, or the links that stood in its place are; never an empty box, never both,
 * and one console line says why.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { helpInView } from '../support/help-in-view.js';
import { TAGS, built, html, openSite } from '../loader/loader-page.mjs';

const LINKS = '<a href="tel:988">Call or text 988</a>';
const script = (name) => `<script src="/dist/${name}.js"></script>`;

/** A way in: what stands for a widget, what brings it, and how many files look at the browser. */
const WAYS = {
  'a file each': { place: (tag) => `<${tag}>${LINKS}</${tag}>`, head: TAGS.map(script).join('') },
  'one file': { place: (tag) => `<${tag}>${LINKS}</${tag}>`, head: script('care-widgets') },
  'the loader': { place: (tag) => `<${tag}>${LINKS}</${tag}>`, head: script('loader') },
  'the loader, from links': {
    place: (tag) => `<p>${LINKS} · <a href="/dist/embed/${tag}.html">More help</a></p>`,
    head: script('loader'),
  },
  'the loader, from placeholders': {
    place: (tag) => `<div class="care-${tag}">${LINKS}</div>`,
    head: script('loader'),
  },
  'pre-rendered markup': {
    place: (tag) => built(`dist/snippets/${tag}.en.html`).replace(/<!--.*?-->/, ''),
    // Later than the markup, or the widget is there before what was pre-rendered.
    head: '<script src="/dist/care-widgets.js" defer></script>',
    stays: 'pre-rendered',
  },
};

const inner = (
  change,
) => `const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
Object.defineProperty(Element.prototype, 'innerHTML', {
  ...own, set(text) { own.set.call(this, ${change}); } });`;
const hrefs = (change, scheme = '(tel|sms):') => `const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'href' && /^${scheme}/.test(value)) ${change};
  return setAttribute.call(this, name, value);
};`;
const supports = (what) => `const { supports } = CSS;
CSS.supports = (...given) => !given.join().includes('${what}') && supports.apply(CSS, given);`;

/** What browsers lack that aren't given the widgets at all: their files say so once each. */
const LACKS = {
  'states (Safari 16.4 to 17.3, Firefox 98 to 125)': 'delete ElementInternals.prototype.states;',
  ElementInternals: 'delete globalThis.ElementInternals;',
  'light-dark()': supports('light-dark'),
  ':state()': supports(':state'),
  'container queries': supports('container'),
  'Object.hasOwn': 'delete Object.hasOwn;',
  'shared style sheets': 'delete Document.prototype.adoptedStyleSheets;',
};

/** What makes a drawing fail, or come to nothing: each widget says so once. */
const FAILS = {
  'innerHTML loses comments, as in Lightning Web Security': inner(
    String.raw`String(text).replace(/<\?[^>]*>|<!--[^]*?-->/g, '')`,
  ),
  'innerHTML loses attributes that aren’t known': inner(
    String.raw`String(text).replace(/ [^ =<>]*\$lit\$=("[^"]*"|[^ >]*)/g, '')`,
  ),
  'innerHTML stays empty': inner(`''`),
  'a filter takes phone addresses out of links': hrefs('return'),
  'a filter puts others in their place': hrefs(`value = 'unsafe:' + value`),
  'a filter leads all links nowhere': hrefs(`value = '#'`, ''),
  'templates can’t be copied':
    'Document.prototype.importNode = () => { throw new TypeError("not here") };',
};

/** What is only nice to have: the widgets are up without a word. */
const NICE = {
  'Intl.DisplayNames is missing': 'delete Intl.DisplayNames;',
  'Intl.ListFormat is missing': 'delete Intl.ListFormat;',
  'dates can’t be written':
    'Intl.DateTimeFormat = class { constructor() { throw new RangeError("Incorrect locale") } };',
  'the browser’s language is en-US@posix': `for (const [name, value] of [['language', 'en-US@posix'], ['languages', ['en-US@posix']]])
      Object.defineProperty(navigator, name, { value });
    document.documentElement.lang = 'en-US@posix';`,
};

/** By one way all of them, by the others the first: what follows from it is the same. */
const rowsFor = (way, rows) => Object.entries(rows).slice(0, way === 'one file' ? undefined : 1);

/** How long a page may take to come to rest, in ms. */
const PATIENCE = 8000;

for (const engine of engines) {
  describe(`where widgets can’t be drawn, in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    async function open({ place, head }, fault = '', headers) {
      const body = `<main>${TAGS.map((tag) => `<div data-place="${tag}">${place(tag)}</div>`).join('')}</main>`;
      const own = fault && `<script>{${fault}}</script>`;
      await site.open(html(body, { head: own + head }), headers);
    }
    const all = () =>
      site.inPage(
        (judge, tags) => tags.map((tag) => new Function(`return (${judge})`)()(tag)).join('\n'),
        helpInView.toString(),
        TAGS,
      );
    const each = (text) => TAGS.map(() => text).join('\n');
    /** Asks until it is so, or for long enough. */
    async function until(ask, isSo) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const answer = await ask();
        if (isSo(answer) || Date.now() > end) return answer;
        await site.rest(20);
      }
    }
    const lines = async (count) =>
      (await until(site.heard, ({ length }) => length >= count)).sort();

    for (const [name, way] of Object.entries(WAYS)) {
      for (const [lack, fault] of rowsFor(name, LACKS)) {
        it(`without ${lack}, by ${name}: the links stay, and one line says why`, async () => {
          await open(way, fault);
          const files = way.head.split('<script').length - 1;
          const said = await lines(files);
          assert.equal(await all(), each(way.stays ?? 'links'));
          assert.equal(said.length, files, said.join('\n'));
          for (const line of said) assert.match(line, /^care-widgets: this browser lacks/);
        });
      }

      for (const [what, fault] of rowsFor(name, FAILS)) {
        it(`${what}, by ${name}: the links are back, and one line each says why`, async () => {
          await open(way, fault);
          const said = await lines(TAGS.length);
          assert.equal(await all(), each(way.stays ?? 'links'));
          assert.equal(said.length, TAGS.length, said.join('\n'));
          said.forEach((line, index) =>
            assert.match(line, new RegExp(`^<${TAGS[index]}> wasn't rendered: `)),
          );
        });
      }

      for (const [what, fault] of rowsFor(name, NICE)) {
        it(`${what}, by ${name}: the widgets are up`, async () => {
          await open(way, fault);
          const up = each('widget');
          assert.equal(await until(all, (found) => found === up), up);
          assert.deepEqual(await site.heard(), []);
        });
      }
    }

    it('a page that has taken a name of the browser’s keeps the links, and one line says so', async () => {
      await open(WAYS['one file'], 'var CSSStyleSheet = "Boston";');
      const said = await lines(1);
      assert.equal(await all(), each('links'));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0], /^care-widgets: TypeError: .*links stay\.$/);
    });

    it('a page whose policy refuses Lit’s keeps the links, and one line says so', async () => {
      await open(WAYS['one file'], '', {
        'content-security-policy': 'trusted-types default',
      });
      // What the browser refuses it tells at a time of its own.
      const isOwn = (line) => !line.startsWith('refused ');
      const said = await until(site.heard, (found) => found.some(isOwn));
      assert.equal(await all(), each('links'));
      const own = said.filter(isOwn);
      if (await site.inPage(() => 'trustedTypes' in globalThis))
        assert.match(own.join('\n'), /^care-widgets: TypeError: .*links stay\.$/);
    });

    it('a page that refuses their styles keeps the links', async () => {
      const fault = `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        get: () => [], set() { throw new TypeError('frozen') } });`;
      await open(WAYS['one file'], fault);
      assert.equal(await all(), each('links'));
    });
  });
}
