/** Draws what a state gives: snippet, steps, picture, contrast. */
import { basisOf } from './evidence.js';
import { placeOf, toHash, widgetOf } from './state.js';
import { titleOf } from './output.js';
import { picture } from './picture.js';
import { STEPS, drawing, pageSteps } from './steps/index.js';
import { contrasts, told } from './theme.js';

/** @type {(name: string) => HTMLElement} */
const one = (name) => document.querySelector(`[data-${name}]`);
/** @type {(name: string) => HTMLElement} */
const box = (name) => document.querySelector(`[data-output="${name}"]`);
const item = (text) => Object.assign(document.createElement('li'), { textContent: text });
const list = (node, texts) => node.replaceChildren(...texts.map(item));
/** A link to a field; index.js takes the reader there. */
function toField(name, text) {
  const link = Object.assign(document.createElement('a'), { href: '#step-options' });
  link.dataset.toField = name;
  link.textContent = text;
  return link;
}
/** A note: a text, or `{ text, to, link, after? }` with a way to a field. */
function noteItem(note) {
  if (typeof note === 'string') return item(note);
  const node = item(`${note.text} `);
  node.append(toField(note.to, note.link), `.${note.after ?? ''}`);
  return node;
}

function put(name, text) {
  const area = /** @type {HTMLTextAreaElement} */ (one(name));
  area.value = text ?? '';
  area.rows = Math.min(12, Math.max(2, Math.ceil(area.value.length / 60), lines(area.value) + 1));
}
const lines = (text) => text.split('\n').length;

/** While something has to be mended, nothing is offered that would be put on a page with the fault. */
function drawErrors(errors) {
  const items = Object.entries(errors).map(([name, error]) => {
    const node = item(`${error} `);
    node.append(toField(name, 'Go to the field'));
    return node;
  });
  one('mend').hidden = !items.length;
  one('ready').textContent = items.length
    ? 'Something needs fixing: see step 5'
    : 'A snippet is ready: go to step 5';
  one('mend-list').replaceChildren(...items);
  return items.length > 0;
}

export function drawOutput(state, data, output, errors) {
  const isWrong = drawErrors(errors);
  const place = placeOf(state);
  const { form, html, text, imports, head, css, notes } = output;
  one('basis').textContent = basisOf(place, form);
  one('summary').textContent =
    `${widgetOf(state, data).title}, for “${place.name}”, as ${titleOf(form).replaceAll('`', '')}.`;
  one('notes').replaceChildren(...notes.map(noteItem));
  list(one('steps'), pageSteps(place.id, form));
  one('plugin').hidden = form !== 'shortcode';
  one('picture').replaceChildren(picture(drawing(place.id, form), place.name));

  one('links-box').hidden = !html;
  one('source-box').hidden = !html;
  one('code-box').hidden = Boolean(html);
  one('imports-box').hidden = !imports;
  one('links').replaceChildren(...(html ? linksIn(html) : []));
  document.querySelector('[data-copy="page"]').textContent = html ? 'Copy the links' : 'Copy';
  put('code', html ? '' : text);
  put('source', html);
  put('address', html ? text : '');
  put('imports', imports);

  box('page').hidden = isWrong;
  box('head').hidden = !head || isWrong;
  // Who just said that no frame is kept is not sent back to it.
  one('frame-way').hidden = place.id === 'embed';
  /** @type {HTMLAnchorElement} */ (one('to-frame')).href =
    `#${toHash({ ...state, place: 'embed', plain: false })}`;
  list(one('once'), STEPS[place.id].once);
  put('head', head);
  box('css').hidden = !css || form === 'frame' || isWrong;
  one('css-where').textContent = STEPS[place.id].css;
  put('css', css);
}

/** Our own snippet as nodes: what a reader can also select and copy by hand. */
function linksIn(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => document.importNode(node, true));
}

export function drawContrast(state, data) {
  const found = contrasts(state, data);
  const says = ({ what, ratio, needed, passes }) =>
    `${what}: ${told(ratio)} to 1. ${passes ? 'Good' : 'Too weak'}: ${needed} is needed.`;
  const items = found.map((each) => {
    const node = item(says(each));
    node.className = each.passes ? 'passes' : 'fails';
    return node;
  });
  one('contrast').replaceChildren(
    ...(items.length ? items : [item('The widget’s own colors have been tested.')]),
  );
  return found.filter(({ passes }) => !passes).length;
}
