/**
 * What each widget costs beside the same content as plain HTML, by a custom element written by hand, by a
 * bare Lit element, and beside peers; all in one run and in turn: `npm run bench`. Ratios first, for machines
 * differ. Writes `docs/reports/bench.json` for the site. `--runs=15` for more rounds, `--only=tag` for one widget,
 * which writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { launch } from '../../tests/a11y/support.mjs';
import { peerPages, peers } from '../../tests/compat/peers/peers.mjs';
import { serve } from '../../tests/support/server.mjs';
import { answeringCost, answeringPage } from './answering.mjs';
import { drawn, median, slowLoad, traffic, work } from './measure.mjs';
import { FALLBACK, page, pagesOf } from './pages.mjs';
import { asMarkdown, asTable } from './table.mjs';
import { need } from '../test/suites.mjs';
import { TAGS } from '../lib/widgets.mjs';

const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const RUNS = Number(option('runs') ?? 11);
const ONLY = option('only');
const KINDS = { widget: 'widget', hand: 'by hand', lit: 'bare Lit', plain: 'plain HTML' };
/** Instances on a page, to tell what each further one costs. */
const MANY = 20;

need('peers');
const pages = { '/favicon.ico': { body: '' }, ...peerPages, ...(await answeringPage()) };
const server = await serve(pages);
const browser = await launch();
const at = (path) => server.origin + path;
const rows = [];
for (const tag of TAGS.filter((each) => !ONLY || each === ONLY)) rows.push(...(await compare(tag)));
const answering = await answeringCost(browser, server.origin);
await browser.close();
await server.close();

const notes = [
  `Medians of ${RUNS} rounds in turn, main thread until the network is quiet. The slow phone has a quarter of this machine's speed and Chrome's Slow 4G. Peers hold no content of their own, so their pages have far less of it.`,
  `Answering a question costs ${(answering.widget / answering.lit).toFixed(2)} times what it does in a bare Lit form, and ${(answering.widget / answering.marking).toFixed(2)} times what it does in one that marks the chosen answer's box.`,
];
console.log(`${asMarkdown(rows)}\n\n${notes.join('\n\n')}`);
if (!ONLY)
  await writeFile(
    'docs/reports/bench.json',
    `${JSON.stringify({ ...asTable(rows), notes }, null, 2)}\n`,
  );

/** A row for the widget, for the same content in each other way, and for its peer. */
async function compare(tag) {
  pages['/drawn'] = { body: page(`<${tag}>${FALLBACK}</${tag}>`, { script: `/dist/${tag}.js` }) };
  const content = await drawn(browser, at('/drawn'), tag);
  for (const count of [1, MANY]) Object.assign(pages, await pagesOf(tag, content, count));
  const peer = peers.find((each) => each.tag === tag);
  const costs = await rounds(tag, peer);
  const result = [];
  for (const [kind, name] of Object.entries(KINDS)) {
    const path = `/${tag}-1-${kind}`;
    result.push({
      name: `${tag}: ${name}`,
      ...figures(costs[kind], costs.plain),
      ...(await traffic(browser, at(path))),
      ...(kind === 'widget' ? await onSlowPhone(tag) : {}),
    });
  }
  if (peer) {
    const slow = await slowLoad(browser, at(peer.path), 360, peer.shown);
    result.push({
      name: `${peer.name}, beside ${tag}`,
      ...figures(costs.peer),
      ...(await traffic(browser, at(peer.path))),
      shown: slow.shown,
    });
  }
  return result;
}

/** In turn, so that a slower minute of the machine meets all alike. */
async function rounds(tag, peer) {
  const costs = Object.fromEntries([...Object.keys(KINDS), 'peer'].map((kind) => [kind, []]));
  for (let round = 0; round < RUNS; round++) {
    const now = {};
    for (const kind of Object.keys(KINDS)) {
      const one = await work(browser, at(`/${tag}-1-${kind}`));
      const many = await work(browser, at(`/${tag}-${MANY}-${kind}`));
      now[kind] = { ...one, each: (many.task - one.task) / (MANY - 1) };
    }
    if (peer) now.peer = await work(browser, at(peer.path));
    for (const [kind, cost] of Object.entries(now))
      costs[kind].push({
        script: cost.script,
        ratio: cost.task / now.plain.task,
        each: cost.each,
      });
  }
  return costs;
}

/** What a further one costs is a small difference of two times: a ratio of medians, not a median of ratios. */
function figures(list, plain) {
  const of = (what) => median(list.map((each) => each[what]));
  const each = of('each') / median((plain ?? list).map((one) => one.each));
  return {
    ratio: of('ratio'),
    script: of('script'),
    each: Number.isFinite(each) ? each : undefined,
  };
}

async function onSlowPhone(tag) {
  const text = '<p>Text of the page.</p>'.repeat(30);
  pages['/slow'] = {
    body: page(`<${tag}>${FALLBACK}</${tag}>${text}`, {
      script: `/dist/${tag}.js`,
      head: '<link rel="stylesheet" href="/dist/care-widgets.css">',
    }),
  };
  const [narrow, wide] = [
    await slowLoad(browser, at('/slow'), 360),
    await slowLoad(browser, at('/slow'), 1280),
  ];
  return { shown: narrow.shown, shifts: [narrow.shift, wide.shift] };
}
