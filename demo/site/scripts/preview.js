/** A frame with a widget in it, as on a page of its own. Its files are this site's. */

import { inAttribute } from '../../../src/snippets/escape.js';

/**
 * Shows `body` in the frame, with the library's files and these styles. `heard` is called for each
 * event of the library that reaches the frame's page.
 */
export function show(frame, { body, css = '', lang = 'en', theme }, heard) {
  const at = (path) => inAttribute(new URL(path, document.baseURI).href);
  frame.onload = () => {
    for (const name of ['care-ready', 'care-error', 'care-share'])
      frame.contentDocument?.addEventListener(name, (event) => heard?.(event));
    const script = frame.contentDocument?.createElement('script');
    if (!script) return;
    script.src = new URL('dist/loader.js', document.baseURI).href;
    frame.contentDocument.head.append(script);
  };
  const scheme = theme || 'light dark';
  frame.srcdoc = `<!doctype html><html lang="${inAttribute(lang)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${at('dist/care-widgets.css')}">
<style>:root{color-scheme:${scheme};font-family:system-ui,sans-serif}body{margin:1rem}${css.replaceAll('<', '')}</style>
</head><body><main aria-label="Preview">${body}</main></body></html>`;
}
