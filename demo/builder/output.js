/** From what was chosen to what is copied. The snippets are src/snippets/index.js's own. */
import { FORMS, FRAMELESS, snippet } from '../../src/snippets/index.js';
import { jsx, jsxImports } from '../../src/snippets/jsx.js';
import { dialed } from '../../src/generated/snippets/phone.js';
import { meantAddress } from '../../src/snippets/web-address.js';
import { isLocal, isStandIn } from '../site/scripts/reachability.js';
import { isPinned, placeOf, widgetOf } from './state.js';
import { colorOf, cssOf } from './theme.js';

export const BASES = {
  own: () => '/care-widgets/',
  cdn: ({ version }) => `https://cdn.example/care-widgets@${version}/dist/`,
};

/** Forms in which a place of somebody else's shows an address: it has to be whole. */
const WHOLE = ['link', 'address', 'markdown', 'frame'];
/** Forms that say no address: the plugin knows it. */
const ADDRESSLESS = ['shortcode'];
/** Forms that the site's style sheet can't reach into. */
const CLOSED = ['frame'];

/** `here` is the folder with this site's own copy of the files. */
export function wantedOf(state, data, here) {
  const known = widgetOf(state, data).options.map(({ name }) => name);
  const entries = Object.entries(state.options).filter(([name]) => known.includes(name));
  const { region, lang, ...options } = Object.fromEntries(entries);
  const base = state.host === 'here' ? here : folderOf(state.base) || BASES[state.host](data);
  return {
    tag: state.widget,
    base,
    ...(region && { region }),
    ...(lang && { lang }),
    options,
    ...(state.clinic && { clinic: true }),
    ...(isPinned(state) && { integrity: data.integrity }),
  };
}

/** Of a file's address its folder, such as of a loader.js that was opened to see whether it is there. */
const folderOf = (address) =>
  address
    .replace(/[?#].*$/, '')
    .replace(/(?:\/(?:embed|parts))?\/[^/]+\.(?:m?js|css|html?|json|map)$/i, '/');

/** @returns {import('../../src/snippets/places.js').FormName} */
export const formOf = (state) => {
  const { form, plain } = placeOf(state);
  return state.plain && plain ? plain : form;
};

/**
 * `{ form, wanted, text, html?, head?, css?, notes }`: what goes on the page, what goes in once for the
 * site, and what there is to say about it.
 */
export function outputOf(state, data, here) {
  const wanted = wantedOf(state, data, here);
  const form = formOf(state);
  const css = cssOf(state, data);
  const made =
    state.place === 'react' && form === 'element'
      ? { text: jsx(wanted), imports: jsxImports(wanted) }
      : snippet(form, wanted);
  const notes = [...notesOf(state, form, wanted, css), ...frameNotes(form, wanted, data)];
  return { form, wanted, ...made, css, notes };
}

/** What a frame can't do, for who chose it. */
function frameNotes(form, { tag, options }, data) {
  if (form !== 'frame') return [];
  const known = data.widgets.find((each) => each.tag === tag).options;
  const idle = known.filter(({ name }) => FRAMELESS.includes(name) && options[name]);
  return [
    ...(tag === 'crisis-banner'
      ? [
          'For crisis help, links are safer than a frame: if the frame stays empty, nothing is left. Also write the number as text above it.',
        ]
      : []),
    ...idle.map(({ title }) => `“${title}” does nothing in a frame. We left it out.`),
  ];
}

/** A note with a way to the field of the files' address. */
const toBase = (text, after) => ({ text, to: 'base', link: 'Enter their address', after });
const HERE =
  'This site runs on your own computer, so only you can see the result. The files have to be on a server.';
const THERE =
  'The address of the files is on your own computer, so only you can see the result. The files have to be on a server.';
/** What a server has to send where the page is on another one (CORS). */
const HEADER = 'Access-Control-Allow-Origin: *';
/** @param {import('../../src/snippets/places.js').Place} place */
const forWebTeam = ({ hosted }) =>
  `If that is not your job, send this to your web team: “Please put the care-widgets files on our web server, ${hosted ? `have it send ${HEADER} with them, ` : ''}and send me the https:// address of the folder with loader.js in it.”`;
const TWO_SERVERS = `The page may be on a different server than the files. Then the files’ server must send ${HEADER} with them. Without it the widget does not appear, and visitors get only the links. If that is not your job, send this to your web team: “Please have our web server send ${HEADER} with all files in the care-widgets folder.”`;

function notesOf(state, form, { base }, css) {
  const notes = [];
  const { host } = state;
  const saysAddress = !ADDRESSLESS.includes(form);
  if (saysAddress && !isStandIn(base) && (host === 'here' || isLocal(base)))
    notes.push(
      isLocal(base)
        ? toBase(host === 'here' ? HERE : THERE, ` ${forWebTeam(placeOf(state))}`)
        : toBase(
            'The snippet uses the copy of the files on this site. That is fine for trying it out. Before patients use your page, put the files on your own server.',
          ),
    );
  if (saysAddress && isStandIn(base))
    notes.push(toBase('The address of the files is a placeholder, so the links lead nowhere.'));
  if (base.startsWith('/') && WHOLE.includes(form))
    notes.push(
      'The address of the files starts with “/”, so it works only on your own site. In a newsletter or on another site it leads nowhere: write it in full, with https://.',
    );
  if (host === 'own' && placeOf(state).hosted && FORMS[form].loader) notes.push(TWO_SERVERS);
  if (css && CLOSED.includes(form))
    notes.push('Colors can’t reach into a frame. The widget keeps its own.');
  if (state.clinic && form === 'shortcode')
    notes.push(
      'The plugin writes the links itself. Your number shows in the widget once it appears.',
    );
  if (state.clinic && !state.options['contact-phone'])
    notes.push('Your number is not among the links yet: fill it in under “Your clinic”.');
  return notes;
}

/** Where pages may be on somebody else's server, an address from `/` on leads nowhere. */
function baseError(state) {
  const { host, base } = state;
  const { hosted } = placeOf(state);
  if (ADDRESSLESS.includes(formOf(state))) return undefined;
  const example = `For example: ${EXAMPLE}`;
  if (host === 'own' && hosted && !base)
    return `Write the full address of the folder, starting with https://: the page may be on a different server than the files. ${example}`;
  if (host === 'here' || !base) return undefined;
  if (hosted) return WEB.test(base) ? undefined : `Start with https://, without spaces. ${example}`;
  return WEB.test(base) || /^\/\S*$/.test(base)
    ? undefined
    : `Start with https:// or with /, without spaces. ${example}`;
}

const WEB = /^https:\/\/[^\s/]+\S*$/;
const EXAMPLE = 'https://www.example.org/care-widgets/';

/** What the field of the address shows while it is empty: what is then taken, or an example. */
export const baseHint = (state, data) =>
  state.host === 'own' && placeOf(state).hosted ? EXAMPLE : (BASES[state.host]?.(data) ?? '');

/** Errors by field name, in words that say what to do. */
export function errorsOf(state, data) {
  const { options } = state;
  const errors = {};
  const base = baseError(state);
  if (base) errors.base = base;
  if (options['contact-phone'] && !dialed(options['contact-phone']))
    errors['contact-phone'] =
      'Write one phone number, such as 555-0100 or +1 555 010 0100 ext. 12. Letters and a second number can’t be dialed: put them in the text of your page.';
  const url = options['contact-url'];
  const meant = url && meantAddress(url);
  if (meant)
    errors['contact-url'] =
      `Start with ${/^\w+:(?:\/\/)?/.exec(meant)[0]}, or it leads to a page on your own site that does not exist. Did you mean ${meant}?`;
  else if (url && (/\s/.test(url) || /^(?!https?:|mailto:|tel:)[a-z][\w+.-]*:/i.test(url)))
    errors['contact-url'] = 'Start with https:// or with /, without spaces. For example: /visit';
  if (options['contact-label'] && !url && !options['contact-phone'])
    errors['contact-label'] = 'The name alone leads nowhere. Add a phone number or a page.';
  if (options.options && !options.options.includes(' '))
    errors.options = 'A single one can’t be compared. Check two or more, or none to show all.';
  if (options.share && !(options['share-label'] && options['share-note']))
    errors['share-label'] = 'A button that shares answers needs a label and a note. Fill in both.';
  for (const { name } of widgetOf(state, data).colors)
    if (state.colors[name] && !colorOf(state.colors[name]))
      errors[`color-${name}`] = 'Write a solid color, such as #0b5a7d or rgb(11 90 125).';
  return errors;
}

export const titleOf = (form) => FORMS[form].title;
