/** What a visitor gets of an output, before the loader has run and after. All but `judged` runs in the page. */

/** A page of a clinic's with the output on it, as a server would send it. */
export const pageWith = (output) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body><main><h1>A page</h1>${output}<h2>What follows</h2></main></body></html>`;

/**
 * `links → up`: what shows without a script, and with it. Each side is made of:
 *
 * - `up`: the widget shows, once. `up without options`: not all that were asked for.
 * - `links`: the telephone link and the link to the widget's page are there.
 * - `page link`, `phone link`: only that one. `number`: it is there to be read. `address`: so is that of
 *   the widget's page.
 * - `frame`: the page in a frame in which telephone links work; `dead frame`: in which they don't.
 * - `lost`: nothing of all that.
 * - `+ code`: a visitor reads code.
 * - `+ phone link`: it was left beside the widget.
 */
export async function judged(site, output, wanted) {
  await site.open(pageWith(output));
  const before = await site.inPage(judge, wanted);
  await site.inPage(load, wanted.tag);
  const after = await site.inPage(judge, wanted);
  return `${before} → ${after}`;
}

/** Runs the loader and waits until it has nothing more to do. */
async function load(tag) {
  const script = document.createElement('script');
  script.src = '/dist/loader.js';
  await new Promise((done, fail) => {
    script.onload = done;
    script.onerror = fail;
    document.head.append(script);
  });
  const parts = () => document.querySelector('script[src*="/parts/"]');
  const coming = () => {
    const first = document.querySelector(tag)?.shadowRoot;
    return customElements.get(tag) && !first?.querySelector('section, article');
  };
  // The loader asks for parts at once or not at all. What it left after all, the judge sees.
  for (let tries = 0; (parts() || coming()) && tries < 1000; tries++)
    await new Promise((done) => setTimeout(done, 10));
  await new Promise((done) => setTimeout(done, 30));
}

function judge({ tag, page, number, options }) {
  const seen = (node) => node.checkVisibility();
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  // What stands in the shadow root is the widget's own.
  const text = document.body.innerText;
  const links = all('a[href]');
  const phone = links.some((link) => link.protocol === 'tel:' && link.innerText.includes(number));
  const toPage = links.some(({ href }) => href.startsWith(page));
  const widgets = all(tag).filter((each) => each.shadowRoot?.querySelector('section, article'));
  const kept = widgets.every((each) =>
    options.every(([name, value]) => each.getAttribute(name) === value),
  );
  const [frame] = all('iframe').filter(({ src }) => src.startsWith(page));
  const dials = !frame?.hasAttribute('sandbox') || frame.sandbox.contains('allow-popups');

  const code = /[<>]|\]\(|\b(class|href|data-[\w-]+)=/.test(text) ? ' + code' : '';
  if (widgets.length > 1) return `up ${widgets.length} times${code}`;
  if (widgets.length)
    return `up${kept ? '' : ' without options'}${phone ? ' + phone link' : ''}${code}`;
  if (frame) return `${dials ? 'frame' : 'dead frame'}${code}`;
  if (phone && toPage) return `links${code}`;
  const left = [
    phone ? 'phone link' : text.includes(number) && 'number',
    toPage ? 'page link' : text.includes(page) && 'address',
  ].filter(Boolean);
  return `${left.join(', ') || 'lost'}${code}`;
}
