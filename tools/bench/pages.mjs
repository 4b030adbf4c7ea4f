/**
 * The pages that a widget is measured against. Each shows the same content, as the widget drew it: as plain
 * HTML, by a custom element written by hand, and by a bare Lit element.
 */
import { build } from 'esbuild';

export const FALLBACK =
  '<a href="tel:988">Call or text 988</a> · <a href="/more">More crisis help</a>';

/**
 * @param {string} body
 * @param {{script?: string, head?: string}} [more] an address of a script, and what else stands in the head
 */
export function page(body, { script, head = '' } = {}) {
  const tag = script ? `<script src="${script}" defer></script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}${tag}</head><body>${body}</body></html>`;
}

/** `{ path: answer }` for the bench's server; each kind with `count` instances. */
export async function pagesOf(tag, { html, css }, count) {
  const many = (one) => Array.from({ length: count }, () => one).join('\n');
  const style = css.replaceAll(':host', '.host');
  const plain = `<style>${style}</style>${many(`<div class="host">${html}</div>`)}`;
  const at = `/${tag}-${count}`;
  return {
    [`${at}-widget`]: {
      body: page(many(`<${tag}>${FALLBACK}</${tag}>`), { script: `/dist/${tag}.js` }),
    },
    [`${at}-plain`]: { body: page(plain) },
    [`${at}-hand`]: { body: page(many('<by-hand></by-hand>'), { script: `/${tag}-hand.js` }) },
    [`/${tag}-hand.js`]: { type: 'text/javascript', body: byHand(html, css) },
    [`${at}-lit`]: { body: page(many('<bare-lit></bare-lit>'), { script: `/${tag}-lit.js` }) },
    [`/${tag}-lit.js`]: { type: 'text/javascript', body: await bareLit(html, css) },
  };
}

/** As light as a custom element can be: one template, cloned, and one style sheet for all. */
function byHand(html, css) {
  return `{
const template = document.createElement('template');
template.innerHTML = ${JSON.stringify(html)};
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
customElements.define('by-hand', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
  }
});
}`;
}

async function bareLit(html, css) {
  const contents = `import { LitElement, html, unsafeCSS } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
customElements.define('bare-lit', class extends LitElement {
  static styles = unsafeCSS(${JSON.stringify(css)});
  render() { return html\`\${unsafeHTML(${JSON.stringify(html)})}\`; }
});`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}
