/** What was chosen, and how the page's address says it. The part after `#` is never sent to a server. */
import { PLACES, TAGS } from '../../src/snippets/index.js';

const WORDS = 300;

export const start = () => ({
  widget: TAGS[0],
  place: PLACES[0].id,
  plain: false,
  host: 'here',
  base: '',
  pin: undefined,
  clinic: false,
  options: {},
  colors: {},
  radius: '',
  font: '',
});

export const placeOf = ({ place }) => PLACES.find(({ id }) => id === place);
export const widgetOf = ({ widget }, data) => data.widgets.find(({ tag }) => tag === widget);

/** Hashes belong to a fixed version, as a CDN has it; one's own files may be renewed. */
export const isPinned = ({ pin, host }) => pin ?? host === 'cdn';

/** The state as `widget=…&place=…`, without what is as at the start. */
export function toHash(state) {
  const query = new URLSearchParams({ widget: state.widget, place: state.place });
  const first = start();
  for (const name of ['host', 'base', 'radius', 'font'])
    if (state[name] && state[name] !== first[name]) query.set(name, state[name]);
  for (const name of ['plain', 'clinic']) if (state[name]) query.set(name, '1');
  if (state.pin !== undefined) query.set('pin', state.pin ? '1' : '0');
  for (const [name, value] of Object.entries(state.options))
    if (value) query.set(name, value === true ? '1' : value);
  for (const [name, value] of Object.entries(state.colors))
    if (value) query.set(`color-${name}`, value);
  return query.toString();
}

/** Reads such a text from anybody: what isn't known or allowed is named in `ignored`, and left out. */
export function fromHash(text, data) {
  const state = start();
  const ignored = [];
  const query = [...new URLSearchParams(text)];
  const wanted = query.findLast(([name]) => name === 'widget')?.[1];
  if (TAGS.includes(wanted)) state.widget = wanted;
  for (const [name, value] of query)
    if (!take(state, name, value.trim(), data)) ignored.push(`${name}=${value}`.slice(0, 80));
  return { state, ignored };
}

const SINGLE = {
  widget: (value) => TAGS.includes(value) && value,
  place: (value) => PLACES.some(({ id }) => id === value) && value,
  host: (value) => ['here', 'own', 'cdn'].includes(value) && value,
  base: (value) => value.length <= WORDS && value,
  radius: (value) => /^\d(\.\d{1,2})?$/.test(value) && value,
  font: (value) => /^[\w\s,'"-]{1,200}$/.test(value) && value,
};
const SWITCHES = ['plain', 'clinic', 'pin'];

function take(state, name, value, data) {
  const widget = widgetOf(state, data);
  if (Object.hasOwn(SINGLE, name)) {
    const taken = SINGLE[name](value);
    if (taken) state[name] = taken;
    return Boolean(taken);
  }
  if (SWITCHES.includes(name)) {
    if (!/^[01]$/.test(value)) return false;
    state[name] = value === '1';
    return true;
  }
  const color = /^color-(.+)$/.exec(name)?.[1];
  if (widget.colors.some((each) => each.name === color)) {
    state.colors[color] = value.slice(0, WORDS);
    return true;
  }
  const option = widget.options.find((each) => each.name === name);
  const taken = option && optionValue(option, value, widget, data);
  if (taken) state.options[name] = taken;
  return Boolean(taken);
}

function optionValue({ name, kind, values, ids }, value, { languages }, { regions }) {
  if (kind === 'flag') return value === '1';
  if (kind === 'choice') return values.includes(value) && value;
  if (name === 'lang') return languages.includes(value) && value;
  if (name === 'region') return regions.some(({ id }) => id === value) && value;
  if (kind !== 'list') return value.length <= WORDS && value;
  const list = value.split(/\s+/);
  return list.every((each) => ids.some(({ id }) => id === each)) && list.join(' ');
}
