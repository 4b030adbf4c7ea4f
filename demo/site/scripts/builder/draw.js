/** Draws what a state gives: snippet, steps, picture, contrast. */
import { basisOf } from './basis.js';
import { placeOf, toHash, widgetOf } from './state.js';
import { titleOf } from './output.js';
import { picture } from './picture.js';
import { STEPS, pageSteps } from './steps/index.js';
import { contrasts, told } from './theme.js';

const one = (name) => document.querySelector(`[data-${name}]`);
const item = (text) => Object.assign(document.createElement('li'), { textContent: text });
const list = (node, texts) => node.replaceChildren(...texts.map(item));

function put(name, text) {
  const area = one(name);
  area.value = text ?? '';
  area.rows = Math.min(12, Math.max(2, Math.ceil(area.value.length / 60), lines(area.value) + 1));
}
const lines = (text) => text.split('\n').length;

export function drawOutput(state, data, output) {
  const place = placeOf(state);
  const { form, html, text, imports, head, css, notes } = output;
  one('basis').textContent = basisOf(place, form);
  one('summary').textContent =
    `${widgetOf(state, data).title}, for “${place.name}”, as ${titleOf(form).replaceAll('`', '')}.`;
  list(one('notes'), notes);
  list(one('steps'), pageSteps(place.id, form));
  one('plugin').hidden = form !== 'shortcode';
  one('picture').replaceChildren(picture(STEPS[place.id].draw, place.name));

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

  document.querySelector('[data-output="head"]').hidden = !head;
  one('to-frame').href = `#${toHash({ ...state, place: 'embed', plain: false })}`;
  list(one('once'), STEPS[place.id].once);
  put('head', head);
  document.querySelector('[data-output="css"]').hidden = !css || form === 'frame';
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
    ...(items.length ? items : [item('The widget’s own colours are tested.')]),
  );
  return found.filter(({ passes }) => !passes).length;
}
