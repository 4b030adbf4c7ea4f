/** The form and the state, both ways. */
import { isPinned, placeOf } from './state.js';
import { baseHint } from './output.js';
import { STEPS } from './steps/index.js';
import { colorOf, hex, schemeOf } from './theme.js';

const all = (root, selector) => [...root.querySelectorAll(selector)];
const radio = (form, name) => form.elements.namedItem(name);
/** Fields of a widget that isn't chosen keep still. */
const isIn = (node, widget) => {
  const owner = node.closest('[data-widget]');
  return !owner || owner.dataset.widget === widget;
};

/** Whether a choice is there for a widget: not each of them speaks each language. */
const isFor = ({ dataset: { widgets } }, widget) => !widgets || widgets.split(' ').includes(widget);

function valueOf(node, widget) {
  if (node.type === 'checkbox') return node.checked;
  if (node.localName === 'select' && !isFor(node.selectedOptions[0], widget)) return '';
  if (node.localName !== 'fieldset') return node.value.trim();
  return all(node, ':checked')
    .map(({ value }) => value)
    .join(' ');
}

/** What the form says. `before` is the state until now: `pin` is unsaid until somebody presses it. */
export function read(form, before, touched) {
  const widget = radio(form, 'widget').value;
  const field = (name) => valueOf(form.querySelector(`[data-field="${name}"]`));
  const pairs = (name) =>
    all(form, `[data-${name}]`)
      .filter((node) => isIn(node, widget))
      .map((node) => [node.dataset[name], valueOf(node, widget)])
      .filter(([, value]) => value);
  const host = radio(form, 'host').value;
  return {
    widget,
    place: radio(form, 'place').value,
    plain: field('plain'),
    host,
    // An address belongs to the kind of place that it was written for.
    base: host === before.host ? field('base') : '',
    pin: touched === 'pin' ? field('pin') : before.pin,
    clinic: field('clinic'),
    options: Object.fromEntries(pairs('option')),
    colors: Object.fromEntries(pairs('color')),
    radius: field('radius'),
    font: field('font'),
  };
}

function fill(node, value) {
  if (node.type === 'checkbox') node.checked = Boolean(value);
  else if (node.localName !== 'fieldset') node.value = value ?? '';
  else {
    const ids = String(value ?? '').split(' ');
    for (const box of all(node, 'input')) box.checked = ids.includes(box.value);
    if (value) node.closest('details').open = true;
  }
}

/** Puts a state into the form, as after a colleague's link; opens what has something in it. */
export function write(form, state) {
  for (const name of ['widget', 'place', 'host']) radio(form, name).value = state[name];
  for (const node of all(form, '[data-option]'))
    fill(node, isIn(node, state.widget) ? state.options[node.dataset.option] : '');
  for (const node of all(form, '[data-color]')) fill(node, state.colors[node.dataset.color]);
  for (const node of all(form, '[data-field]')) fill(node, state[node.dataset.field]);
  for (const node of all(form, '[data-open-on]')) {
    const has = (name) => {
      const value = state.options[name] ?? state[name];
      return name === 'host'
        ? value !== 'here'
        : Object.keys(Object(value)).length || value === true;
    };
    if (node.dataset.openOn.split(' ').some((name) => has(name))) node.open = true;
  }
}

/** Shows the fields that mean something now, and says what hangs on others. */
export function adapt(form, state, data) {
  for (const node of all(form, '[data-widget]')) node.hidden = node.dataset.widget !== state.widget;
  for (const node of all(form, 'option[data-widgets]')) node.hidden = !isFor(node, state.widget);
  const { ask } = STEPS[placeOf(state).id];
  const question = form.querySelector('[data-ask]');
  question.hidden = !ask;
  question.querySelector('span').textContent = ask ?? '';
  form.querySelector('[data-base]').hidden = state.host === 'here';
  const base = form.querySelector('[data-field="base"]');
  base.placeholder = baseHint(state, data);
  form.querySelector('[data-field="pin"]').checked = isPinned(state);
  const scheme = schemeOf(state);
  form.querySelector('[data-scheme]').textContent =
    `These are for ${scheme} pages. ${state.options.theme ? '' : 'On dark pages the widget keeps its own dark colors, which are tested. '}Leave a field empty to keep its color.`;
  for (const node of all(form, '[data-color]')) {
    const standard = data.tokens[node.dataset.color][scheme];
    node.placeholder = standard;
    const picker = form.querySelector(`[data-pick="${node.dataset.color}"]`);
    picker.value = hexOf(node.value) ?? hexOf(standard);
  }
}

/** As a color field takes it. */
function hexOf(text) {
  const color = text && colorOf(text);
  return color ? hex(color) : undefined;
}

/** The field that an error belongs to, of the widget that is chosen. */
const fieldOf = (form, name) =>
  all(form, `[data-error="${name}"]`)
    .filter((note) => !note.closest('[hidden]'))
    .map((note) => form.querySelector(`[aria-describedby~="${note.id}"]`))[0];

/** Takes the reader to a field, wherever it is folded away. */
export function goTo(form, name) {
  // A field of files that are elsewhere: elsewhere is first chosen.
  if (!fieldOf(form, name)) form.querySelector('[name="host"][value="own"]').click();
  const field = fieldOf(form, name);
  for (let box = field.closest('details'); box; box = box.parentElement.closest('details'))
    box.open = true;
  (field.matches('input,select') ? field : field.querySelector('input')).focus();
}

/** Ties each error to its field; a field without one is free of it. */
export function showErrors(form, errors) {
  for (const note of all(form, '[data-error]')) {
    const error = errors[note.dataset.error] ?? '';
    if (note.textContent !== error) note.textContent = error;
    const field = form.querySelector(`[aria-describedby~="${note.id}"]`);
    if (error && field.localName !== 'fieldset') field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}
