/** The snippet builder: the form is the state, the state is in the address, the output follows. */
import { STAND_IN } from '../../src/snippets/index.js';
import { SAID, copy } from '../site/scripts/copy.js';
import { drawContrast, drawOutput } from './draw.js';
import { adapt, goTo, read, showErrors, write } from './form.js';
import { errorsOf, outputOf } from './output.js';
import { fit, preview } from './screen.js';
import { fromHash, start, toHash } from './state.js';

const WAIT = 300;
const one = (selector) => document.querySelector(selector);
const data = JSON.parse(one('#data').textContent);
const form = one('[data-builder]');
/** This site's own copy of the files. From a disk nobody else could open it. */
const files = new URL('dist/', location.href.split('#')[0]).href;
const here = location.protocol === 'file:' ? STAND_IN : files;
let state = start();
let output;
let waiting;
let telling;
let writing;
let weak = 0;

function load() {
  const hash = location.hash.slice(1);
  const { state: found, ignored } = fromHash(hash, data);
  state = found;
  const note = one('[data-ignored]');
  note.hidden = !ignored.length;
  note.textContent = ignored.length
    ? `The address contained something that this page doesn’t know and ignored: ${ignored.join(', ')}`
    : '';
  write(form, state);
  draw();
}

function draw() {
  adapt(form, state, data);
  output = outputOf(state, data, here);
  const errors = errorsOf(state, data);
  showErrors(form, errors);
  drawOutput(state, data, output, errors);
  weak = drawContrast(state, data);
  for (const said of document.querySelectorAll('[data-said]')) said.textContent = '';
  clearTimeout(waiting);
  waiting = setTimeout(drawPreview, WAIT);
}

function drawPreview() {
  const { theme } = document.documentElement.dataset;
  preview(one('[data-preview]'), { ...output, lang: state.options.lang }, files, theme);
}

/** For who can't see it change. */
function tell() {
  const errors = document.querySelectorAll('[aria-invalid]').length;
  const also = [
    errors && `Fields to fix: ${errors}.`,
    weak && `Color pairs with too little contrast: ${weak}.`,
  ];
  one('[data-changed]').textContent = ['The snippet is up to date.', ...also.filter(Boolean)].join(
    ' ',
  );
}

function remember() {
  clearTimeout(writing);
  history.replaceState(null, '', `#${toHash(state)}`);
}

/** Safari refuses an address that changes with each move over a color field. */
function rememberSoon() {
  clearTimeout(writing);
  writing = setTimeout(remember, WAIT);
}

function changed({ target }) {
  if (target.dataset.pick)
    form.querySelector(`[data-color="${target.dataset.pick}"]`).value = target.value;
  state = read(form, state, target.dataset.field);
  if (target.name === 'host') form.querySelector('[data-field="base"]').value = '';
  rememberSoon();
  draw();
  one('[data-changed]').textContent = '';
  clearTimeout(telling);
  telling = setTimeout(tell, WAIT * 2);
}

/** By the button's name: what goes on the clipboard, and where a reader can see and select it. */
const COPIES = {
  page: () => ({
    ...output,
    shown: one(output.html ? '[data-links]' : '[data-code]'),
  }),
  source: () => ({ text: output.html, shown: one('[data-source]') }),
  address: () => ({ text: output.text, shown: one('[data-address]') }),
  head: () => ({ text: output.head, shown: one('[data-head]') }),
  css: () => ({ text: output.css, shown: one('[data-css]') }),
  'address-bar': () => {
    remember();
    return { text: location.href };
  },
};

async function press({ target }) {
  const name = target.dataset?.copy;
  if (!name) return;
  const { text, html, shown } = COPIES[name]();
  const said = one(`[data-said="${name}"]`);
  said.textContent = '';
  const how = await copy({ text, html }, shown);
  said.textContent = shown || how === 'copied' ? SAID[how] : 'Copy it from the address bar.';
}

const size = () => Number(one('[data-sizes] :checked').value);
const resize = () => fit(one('[data-screen]'), size());

form.addEventListener('change', changed);
form.addEventListener('input', ({ target }) => {
  // Contrast is told as one types.
  if (!target.dataset.color && !target.dataset.pick) return;
  changed({ target });
});
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('click', press);
one('.get').addEventListener('click', (event) => {
  const { toField } = event.target.dataset;
  if (!toField) return;
  event.preventDefault();
  goTo(form, toField);
});
one('[data-again]').addEventListener('click', () => {
  clearTimeout(writing);
  history.replaceState(null, '', location.href.split('#')[0]);
  load();
  one('h1').scrollIntoView();
  form.elements.namedItem('widget')[0].focus();
});
one('[data-to-frame]').addEventListener('click', () => one('#get').focus());
one('[data-sizes]').addEventListener('change', resize);
new ResizeObserver(resize).observe(one('.preview'));
document.addEventListener('change', ({ target }) => {
  if (/** @type {Element} */ (target).matches('[data-theme-choice]')) drawPreview();
});
addEventListener('hashchange', () => {
  // A link within the page: the reader goes there, the address keeps what was chosen.
  if (location.hash.includes('=')) load();
  else remember();
});
load();
resize();
