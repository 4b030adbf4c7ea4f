/** How the script comes to a page: by hand, by a template, by an optimizer, by a consent manager. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { TAGS } from '../loader/loader-page.mjs';

const js = (body) => ({ type: 'text/javascript', body });
const file = (tag) => readFileSync(`dist/${tag}.js`, 'utf8');
const tag = (src, attributes = '') => `<script src="${src}"${attributes}></script>`;
const four = (attributes, order = TAGS) =>
  order.map((name) => tag(`/dist/${name}.js`, attributes)).join('');

const LIBRARY = `(function () { globalThis.$ = function () {}; document.querySelector('body'); })()`;
const THEME = `"use strict"; document.body.classList.add('js'); localStorage.setItem('seen', 1);`;
/** As Autoptimize does it: one file, each script in a try of its own. */
const COMBINED = [LIBRARY, ...TAGS.map(file), THEME]
  .map((text) => `try{${text}}catch(e){}`)
  .join(';\n');
const SHORT = TAGS.map(
  (name) => transformSync(file(name), { minify: true, target: 'es2022' }).code,
);

/** What retyped scripts become once a visitor agrees or touches the page. */
function insertAgain(selector, attribute) {
  for (const old of document.querySelectorAll(selector)) {
    const script = document.createElement('script');
    script.src = old.getAttribute(attribute);
    script.async = false;
    old.replaceWith(script);
  }
}
const agree = new Function(`(${insertAgain})('script[type="text/plain"]', 'data-src')`);
const touch = new Function(
  `(${insertAgain})('script[type="rocketlazyloadscript"]', 'data-rocket-src')`,
);
/** As Rocket Loader does it: the type is made good and the element put in again. */
function retype() {
  for (const old of document.querySelectorAll('script[type$="-text/javascript"]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes)
      if (name !== 'type') script.setAttribute(name, value);
    script.async = false;
    old.replaceWith(script);
  }
}
const late = new Function(`const script = document.createElement('script');
  script.src = '/dist/care-widgets.js';
  document.head.append(script);`);
/** Stands beside the file that runs, whatever that is called. */
const FRAME = 'symptom-check.frame.js';
const frame = js(readFileSync(`dist/${FRAME}`, 'utf8'));
const older = Object.fromEntries(
  [...TAGS, 'care-widgets', 'symptom-check.frame'].map((name) => [
    `/older/${name}.js`,
    js(readFileSync(`dist/${name}.js`, 'utf8').replaceAll('part="root"', 'part="root" data-older')),
  ]),
);
const olders = () =>
  [
    ...document.querySelectorAll(
      'crisis-banner, ketamine-explainer, symptom-check, tx-options-compare',
    ),
  ]
    .map(({ shadowRoot }) => shadowRoot.querySelectorAll('[data-older]').length)
    .join(', ');

export const DELIVERIES = [
  { name: 'four files in the head', script: four('') },
  { name: 'four files in the other order', script: four('', TAGS.toReversed()) },
  { name: 'four files at the end', script: '', after: four('') },
  { name: 'four files with defer', script: four(' defer') },
  { name: 'four files with async', script: four(' async') },
  { name: 'four files as modules', script: four(' type="module"') },
  {
    name: 'one file twice and each once more',
    script: tag('/dist/care-widgets.js').repeat(2) + four(''),
  },
  { name: 'the loader before the files', script: tag('/dist/loader.js') + four(' defer') },
  { name: 'late', script: '', then: late },
  {
    name: 'an older version first',
    script: tag('/older/care-widgets.js') + tag('/dist/care-widgets.js'),
    files: older,
    left: olders,
    mustBe: '1, 1, 1, 1',
  },
  {
    name: 'an older version second',
    script: four('') + tag('/older/care-widgets.js'),
    files: older,
    left: olders,
    mustBe: '0, 0, 0, 0',
  },
  {
    name: 'two versions, each with half',
    script: tag('/older/crisis-banner.js') + four('') + tag('/older/care-widgets.js'),
    files: older,
    left: olders,
    mustBe: '1, 0, 0, 0',
  },
  {
    name: 'combined into one file',
    script: '',
    after: tag('/combined.js', ' defer'),
    files: { '/combined.js': js(COMBINED), [`/${FRAME}`]: frame },
  },
  {
    name: 'minified once more',
    script: tag('/short.js'),
    files: { '/short.js': js(SHORT.join('\n')), [`/${FRAME}`]: frame },
  },
  {
    name: 'after consent',
    script: TAGS.map(
      (name) => `<script type="text/plain" data-src="/dist/${name}.js"></script>`,
    ).join(''),
    then: agree,
  },
  {
    name: 'after the first touch',
    script: TAGS.map(
      (name) =>
        `<script type="rocketlazyloadscript" data-rocket-src="/dist/${name}.js" defer></script>`,
    ).join(''),
    then: touch,
  },
  {
    name: 'retyped and put in again',
    script: four(' type="0a1b-text/javascript" data-cf-settings="x"'),
    then: retype,
  },
  {
    name: 'written by the page',
    script: `<script>document.write('<script src="/dist/care-widgets.js"><\\/script>')</script>`,
  },
  {
    name: 'past a blocker that takes styles out and hides what is called a banner',
    head: '<link rel="stylesheet" href="/dist/care-widgets.css">',
    then: () => {
      for (const each of document.querySelectorAll('style, link')) each.remove();
      const style = document.createElement('style');
      style.textContent =
        '[class*="banner" i], [id*="banner" i], [class*="popup" i], .ad, .cookie { display: none !important }';
      document.head.append(style);
    },
  },
  {
    name: 'past a blocker that refuses the style sheet',
    head: '<link rel="stylesheet" href="/dist/care-widgets.css">',
    files: { '/dist/care-widgets.css': { status: 403, body: '' } },
  },
];
