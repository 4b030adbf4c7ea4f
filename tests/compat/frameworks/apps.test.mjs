/** The small apps of apps/ in a browser: each framework keeps the same promises. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../../support/engines.mjs';
import { openSite } from '../../loader/loader-page.mjs';
import { buildApp, buildDefine, compileAngular } from './apps.mjs';
import { FRAMEWORKS } from './compilers.mjs';
import { answering, defineNow, listed, pressed, shown } from './walk.mjs';

const SCRIPT = 'text/javascript';
const script = (src) => `<script type="module" src="${src}"></script>`;
const DEFINE = script('/define.js');

/** When the widgets are defined, and whether a server drew the page first. */
const WAYS = {
  'after the widgets': { define: 'first' },
  'before the widgets': { define: 'later' },
  'over what a server drew, after the widgets': { define: 'first', server: true },
  'over what a server drew, before the widgets': { define: 'later', server: true },
};

const apps = {};
let define;
before(async () => {
  await compileAngular();
  define = await buildDefine();
  for (const name of Object.keys(FRAMEWORKS)) apps[name] = await buildApp(name);
});

for (const engine of engines) {
  describe(`in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => {
      site = await openSite(engine);
      site.answers['/define.js'] = { type: SCRIPT, body: define };
      for (const [name, { client }] of Object.entries(apps))
        site.answers[`/${name}.js`] = { type: SCRIPT, body: client };
    });
    after(() => site?.close());

    for (const name of Object.keys(FRAMEWORKS))
      for (const [way, { define: when, server }] of Object.entries(WAYS))
        it(`${name} ${way}`, async () => {
          await site.open(await pageOf(name, when, server));
          const { defined, said } = await site.inPage(answering);
          assert.equal(defined, when === 'first');
          assert.deepEqual(
            said,
            ['Call 116 123', 'Call Samaritans', 'Call 116 123'].map(
              (first) => `${first},More crisis help`,
            ),
          );
          if (!defined) await site.inPage(defineNow, '/define.js');
          // Over a server's page widgets may be up before the framework listens.
          const mustHear = !(server && when === 'first');
          const state = await site.inPage(shown, mustHear);
          assert.deepEqual(state, expected(state, { name, when, server }));
          assert.deepEqual(await site.inPage(pressed), PRESSED);
          assert.deepEqual(await site.inPage(listed), LISTED);
          assert.deepEqual((await site.heard()).filter(unexpected), []);
        });
  });
}

function expected(state, { name, when, server }) {
  return {
    up: ['banner', 'main', 'in-US', 'in-GB', 'in-IE', 'check'],
    banner: {
      isCard: true,
      scheme: 'dark',
      level: 'h4',
      exit: false,
      contact: ['Ask for a visit', '/visit'],
      samaritans: true,
      fallback: [
        ['Call 116 123', 'tel:116123'],
        ['More crisis help', 'https://findahelpline.com/'],
      ],
      hidesFallback: true,
    },
    title: 'Ketamine at our clinic',
    isAccordion: true,
    instrument: 'GAD-7 anxiety questionnaire',
    // Here these two set an object only as a property of an element that is defined and that they made.
    sheet: /React|Preact/.test(name) && (server || when === 'later') ? state.sheet : 'My sheet',
    heard: server && when === 'first' ? false : 'ready',
  };
}

const PRESSED = {
  flipped: { same: true, isBar: true, exit: true, contact: 'Call us', link: 'Call Samaritans' },
  back: { isCard: true, exit: false },
  title: 'About ketamine',
  problem: '/en/nonsense',
  kept: 'Ketamine for depression: what to know',
};

const LISTED = {
  reversed: ['in-IE', 'in-GB', 'in-US'],
  dropped: ['in-GB', 'in-US'],
  list: { same: true, open: true, up: true },
  shows: true,
  sheet: true,
  gone: true,
  again: true,
  shared: 'PHQ',
};

/** What the app did on purpose is warned of: words that there are not, and the lines of three countries. */
const unexpected = (line) => !/\/en\/nonsense|another widget on this page/.test(line);

async function pageOf(name, when, server) {
  const { page } = apps[name];
  const scripts = `${when === 'first' ? DEFINE : ''}${script(`/${name}.js`)}`;
  const around = (inside) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>` +
    `<script src="/hear.js"></script>${page.head ?? ''}</head>` +
    `<body><div id="app">${inside}</div>${scripts}</body></html>`;
  if (!server) return around('');
  return page.document
    ? page.document(around('<app-root></app-root>'))
    : around(await page.render());
}
