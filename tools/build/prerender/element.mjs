/** An element as HTML with a declarative shadow root, drawn by its own class. */
import { readFile } from 'node:fs/promises';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { transform } from 'esbuild';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { sha256 } from '../sha256.mjs';
import { loadServerModules } from './server.mjs';

export const modules = await loadServerModules();
export { html };
export const { escaped } = modules;

for (const [tag, elementClass] of Object.entries(modules.elements))
  customElements.define(tag, elementClass);

const { code: STATIC } = await transform(
  await readFile('tools/build/prerender/static.css', 'utf8'),
  { loader: 'css', minify: true, charset: 'utf8' },
);

/** A template as plain HTML: what Lit notes down for hydration goes, for nothing hydrates. */
export function htmlOf(template) {
  return collectResultSync(render(template))
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/ (checked|selected|hidden)="(true|false)"/g, (_, name, on) =>
      // The renderer writes a property that is off as an attribute, which would be on.
      on === 'true' ? ` ${name}` : '',
    )
    .replace(/>\s+</g, '> <')
    .replace(/<[a-z][^<>]*>/g, tidied);
}

/** A tag without the blanks that left-out attributes leave; quoted values stay. */
function tidied(tag) {
  return tag.replace(/"[^"]*"|\s+(>?)/g, (all, end) => (all[0] === '"' ? all : end || ' '));
}

/**
 * The element with its attributes and its light DOM (`fallback`, HTML), its style, and the hash by which
 * a Content Security Policy may allow that.
 */
export function elementHtml(tag, attributes, fallback) {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const drawn = htmlOf(staticHtml`${unsafeStatic(`<${tag}${said.join('')}></${tag}>`)}`)
    .replace(' shadowroot="open"', '')
    .replace('</style>', `${STATIC.trim()}</style>`);
  const [, style] = /<style>([^]*?)<\/style>/.exec(drawn);
  return {
    html: drawn.replace(`</${tag}>`, () => `${fallback}</${tag}>`),
    style,
    styleHash: `'sha256-${sha256(style)}'`,
  };
}
