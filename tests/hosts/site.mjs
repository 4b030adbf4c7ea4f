/** Hostile pages: all four widgets on each, in one window an engine. */
import assert from 'node:assert/strict';
import { FALLBACK, TAGS, built, openSite } from '../loader/loader-page.mjs';
import { judge } from './judge.mjs';

export { FALLBACK, TAGS };
export const SINGLE = '<script src="/dist/care-widgets.js"></script>';
export const LOADER = '<script src="/dist/loader.js"></script>';
export const WIDGETS = TAGS.map((tag) => `<${tag}>${FALLBACK}</${tag}>`).join('\n');

const PLACE = (widgets) => `<main><h1>A page</h1>${widgets}</main>`;

/** How long widgets may take to come up, in ms. */
const PATIENCE = 9000;

/**
 * A page of a hostile site: `css` and `head` before the script, the widgets in `place`, `after` last.
 * Nothing of it is the widgets' own doing.
 */
export function documentOf({
  doctype = '<!doctype html>',
  root = 'lang="en"',
  css = '',
  head = '',
  body = 'class="page"',
  place = PLACE,
  after = '',
  script = SINGLE,
  encoding = 'utf-8',
}) {
  return `${doctype}<html ${root}><head><meta charset="${encoding}"><meta name="viewport" content="width=device-width">
<title>A page</title><script src="/hear.js"></script><style>${css}</style>${head}${script}</head>
<body ${body}>${place(WIDGETS)}${after}</body></html>`;
}

/** What a server may send without saying in which encoding. */
const BUILT = ['care-widgets', 'symptom-check', 'loader', 'parts/core']
  .concat(TAGS.flatMap((tag) => [`parts/${tag}`, `parts/${tag}.en`]))
  .map((name) => `/dist/${name}.js`);

/** Runs in the page: the same page with another row's dress and place, and widgets that are new. */
function redress(root, css, markup) {
  const { documentElement: html, body } = document;
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
  const dressed = document.createElement('div');
  dressed.innerHTML = `<p ${root}></p>`;
  for (const { name, value } of dressed.firstChild.attributes) html.setAttribute(name, value);
  body.innerHTML = '';
  document.querySelector('style').textContent = css;
  body.innerHTML = markup;
  globalThis.heard.length = 0;
}

/** Whether a row needs a page of its own, for its parser or its scripts. */
const isOwnPage = ({ place, ...row }) =>
  Object.keys(row).some((key) => !['name', 'css', 'root', 'then', 'loader'].includes(key)) ||
  /<script|shadowrootmode/.test(place?.('') ?? '');

/** A site as for the loader, with one check for all rows of hostile pages. */
export async function openHosts(engine) {
  const site = await openSite(engine);
  const { answers } = site;
  let isPlain = false;

  async function show(row, headers) {
    isPlain = false;
    const files = { ...row.files };
    if (row.encoding)
      for (const path of BUILT) files[path] = { type: 'text/javascript', body: built(`.${path}`) };
    Object.assign(answers, files);
    const type = row.encoding && { 'content-type': 'text/html' };
    await site.open(documentOf(row), { ...headers, ...type });
    return () => Object.keys(files).forEach((path) => delete answers[path]);
  }

  /** Rows that are no more than a dress and a place share one page: loading is what takes the time. */
  async function showOnOnePage({ root = 'lang="en"', css = '', place = PLACE }) {
    if (!isPlain) await show({});
    isPlain = true;
    await site.inPage(redress, root, css, place(WIDGETS));
    return () => {};
  }

  const heard = () => site.inPage(() => globalThis.heard.join('\n'));
  return {
    ...site,
    heard,
    show,
    wrongWith: (tags = TAGS) => site.inPage(judge, tags, PATIENCE),
    /** All four widgets are up on a row's page, and nothing was said or thrown. */
    async isUp(row) {
      const tidy = await (isOwnPage(row) ? show(row) : showOnOnePage(row));
      if (row.then) await site.inPage(row.then);
      const wrong = await site.inPage(judge, TAGS, PATIENCE);
      tidy();
      assert.equal(wrong, '');
      assert.equal(await heard(), '');
      if (row.left) assert.equal(await site.inPage(row.left), row.mustBe);
    },
  };
}
