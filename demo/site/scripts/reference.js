/** The live widget of a reference page: what is set in the form, as a widget and as code. */
import { snippet } from '../../../src/snippets/index.js';
import { SAID, copy } from './copy.js';
import { show } from './preview.js';

/** @typedef {{region?: string, lang?: string, [name: string]: string | boolean}} Attributes */

/** The folder that the README's examples take, for the code; this site's own copy, for the live widget. */
const DOCUMENTED = '/care-widgets/';
const FILES = new URL('dist/', document.baseURI).href;

for (const root of document.querySelectorAll('[data-playground]')) start(root);

function start(root) {
  const tag = root.dataset.playground;
  const one = (selector) => root.querySelector(selector);
  const form = one('form');
  const draw = () => {
    const { attributes, css } = read(root, tag);
    const html = codeOf(tag, attributes, DOCUMENTED);
    one('[data-code]').textContent = css ? `<style>\n${css}</style>\n\n${html}` : html;
    one('[data-events]').replaceChildren();
    show(
      one('[data-preview]'),
      { body: codeOf(tag, attributes, FILES), css, theme: document.documentElement.dataset.theme },
      (event) => {
        const item = document.createElement('p');
        item.textContent = event.detail
          ? `${event.type} ${JSON.stringify(event.detail)}`
          : event.type;
        one('[data-events]').append(item);
      },
    );
  };
  form.addEventListener('change', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A reset's own work comes after its event, and after what a listener leaves for the next moment.
  form.addEventListener('reset', () => setTimeout(draw));
  document.addEventListener('change', ({ target }) => {
    if (/** @type {Element} */ (target).matches('[data-theme-choice]')) draw();
  });
  for (const button of root.querySelectorAll('[data-copies]'))
    button.addEventListener('click', async () => {
      const shown = document.getElementById(button.dataset.copies);
      // A live region tells what is put into it, not what is there already.
      one('[data-said]').textContent = '';
      one('[data-said]').textContent = SAID[await copy({ text: shown.textContent }, shown)];
    });
  draw();
}

/**
 * The documented snippet, whose links are those of the country and in the language that are set.
 *
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {string} base
 */
function codeOf(tag, { region, lang, ...options }, base) {
  return snippet('element', { tag, region, lang, options, base }).text;
}

/** The attributes that are set, and a style sheet for the properties and the part that are. */
function read(root, tag) {
  /** @type {Attributes} */
  const attributes = {};
  for (const field of root.querySelectorAll('[data-attribute]')) {
    const value = field.type === 'checkbox' ? field.checked : field.value.trim();
    if (value) attributes[field.dataset.attribute] = value;
  }
  const set = [...root.querySelectorAll('[data-property]')].filter(({ value }) => value.trim());
  const lines = set.map(({ dataset, value }) => `  ${dataset.property}: ${value.trim()};\n`);
  const part = root.querySelector('[data-part]').value;
  const css = [
    lines.length ? `${tag} {\n${lines.join('')}}\n` : '',
    part ? `${tag}::part(${part}) {\n  outline: 3px dashed #c2185b;\n}\n` : '',
  ];
  return { attributes, css: css.join('') };
}
