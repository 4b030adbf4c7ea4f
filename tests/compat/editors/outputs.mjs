/** What each filter and editor makes of each form, the browser's own ones in Chromium. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { snippet } from '../../../src/snippets/index.js';
import { html } from '../../loader/loader-page.mjs';
import { CASES, baseOf } from '../../snippets/wanted.mjs';

const FOLDER = 'tests/compat/editors/filters';
const namesIn = (folder) =>
  readdirSync(`${FOLDER}/${folder}`)
    .map((name) => name.replace('.mjs', ''))
    .sort();

/** What goes in, by way: markup, both flavors of a clipboard, or text. */
const GIVEN = {
  code: ({ html, text }, form) => html ?? (form === 'address' ? `<p>${text}</p>` : text),
  rich: ({ html, text }) => html && { html, text },
  plain: ({ text }) => text,
};
const KINDS = {
  filter: 'code',
  code: 'code',
  'rich paste': 'rich',
  'plain paste': 'plain',
  markdown: 'plain',
  'markdown with HTML': 'plain',
};
/** What goes in by a way, as `{ name, wanted, input }`. Markdown's code is no HTML. */
function inputs(way, base) {
  const kind = KINDS[way];
  return CASES.filter(({ form }) => kind !== 'code' || form !== 'markdown')
    .map(({ form, ...each }) => ({
      ...each,
      input: GIVEN[kind](snippet(form, { base, ...each.wanted }), form),
    }))
    .filter(({ input }) => input);
}

/**
 * All outputs as `{ row, name, wanted, output }`, where `row` is a filter and the way into it. `site` is a
 * window in Chromium.
 */
export async function outputsOf(site) {
  const base = baseOf(site.origin);
  const all = [];
  for (const filter of namesIn('node')) {
    const { ways } = await import(`./filters/node/${filter}.mjs`);
    for (const [way, act] of Object.entries(ways)) {
      for (const { input, ...each } of inputs(way, base))
        all.push({ ...each, row: `${filter}, ${way}`, output: await act(input) });
    }
  }
  const names = namesIn('browser');
  const codes = await bundled(names);
  for (const [index, filter] of names.entries()) {
    site.answers[`/filters/${filter}.js`] = { type: 'text/javascript', body: codes[index] };
    await site.open(html('', { head: `<script src="/filters/${filter}.js" defer></script>` }));
    for (const way of await site.inPage(() => Object.keys(globalThis.filter.ways))) {
      const given = inputs(way, base);
      const made = await site.inPage(
        runAll,
        way,
        given.map(({ input }) => input),
      );
      given.forEach(({ name, wanted }, at) =>
        all.push({ row: `${filter}, ${way}`, name, wanted, output: made[at] }),
      );
    }
  }
  return all;
}

/** In the page. */
async function runAll(way, given) {
  const made = [];
  for (const input of given) made.push(await globalThis.filter.ways[way](input));
  return made;
}

async function bundled(names) {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${FOLDER}/browser/${name}.mjs`),
    outdir: '.',
    bundle: true,
    format: 'iife',
    globalName: 'filter',
    loader: { '.css': 'empty', '.svg': 'text' },
    define: { ngDevMode: 'false' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text);
}
