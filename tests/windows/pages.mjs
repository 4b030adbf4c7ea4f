/** Pages of a clinic's, and what they tell the server by themselves while nobody drives the browser. */
import { serve } from '../support/server.mjs';

export const FALLBACK =
  '<a href="tel:988">Call or text 988</a> · <a href="/more">More crisis help</a>';

/** In the page: tells how high the widget, and the frame in it, stands in the window. */
const TELL = `setInterval(() => {
  const widget = document.querySelector('symptom-check, crisis-banner, ketamine-explainer, tx-options-compare');
  const root = widget && widget.shadowRoot;
  const frame = root && root.querySelector('iframe');
  const heights = [widget, frame].map((each) => each ? each.getBoundingClientRect().height : 0);
  navigator.sendBeacon('/seen' + location.search, JSON.stringify(root && root.querySelector('section, article') ? heights : [0, 0]));
}, 200);`;

const FORMS = {
  'the single file': (tag) => `<script src="/dist/${tag}.js"></script>`,
  'the loader': () => '<script src="/dist/loader.js" async></script>',
};
export const forms = Object.keys(FORMS);

/** Serves `/page?tag=…&form=…&as=…`; `seen(as)` is what that page has told last. */
export async function startSite() {
  const told = new Map();
  const server = await serve({
    '/favicon.ico': { body: '' },
    '/page': ({ url }) => {
      const query = new URL(url, 'http://localhost').searchParams;
      return { body: pageOf(query.get('tag'), FORMS[query.get('form')]) };
    },
    '/seen': async (request) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      const as = new URL(request.url, 'http://localhost').searchParams.get('as');
      told.set(as, JSON.parse(text));
      return { body: '' };
    },
  });
  return {
    address: (tag, form = forms[0], as = tag) =>
      `${server.origin}/page?${new URLSearchParams({ tag, form, as })}`,
    seen: (as) => told.get(as),
    close: server.close,
  };
}

const pageOf = (tag, script) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A clinic</title>
  <h1>A clinic</h1>
  <p>Its own words.</p>
  <${tag}>${FALLBACK}</${tag}>
  ${script(tag)}
  <script>${TELL}</script>
</html>`;
