/** What WordPress's plugin makes widgets of: shortcodes, and its blocks as a post stores them. */
import { TAGS } from '../../src/snippets/index.js';
import { optionsOf } from '../../src/loader/options.ts';
import { straight } from './unquote.js';

const names = TAGS.join('|');
/** In small letters and with hyphens the plugin knows it; in others it is what somebody meant. */
export const SHORTCODE = new RegExp(
  String.raw`\[(?<name>${names.replaceAll('-', '[-_]')})\b(?<attributes>[^[\]]*)\]`,
  'gi',
);
/** WordPress writes no angle brackets into the options, whose end would otherwise be looked for all over the page. */
const BLOCK = new RegExp(
  String.raw`<!--\s*wp:care-widgets/(?<tag>${names})\b\s*(?<json>\{[^<>]*?\})?\s*/?-->`,
  'g',
);

/** `{ kind, tag, node, options }`; the node has the options as attributes and stands nowhere. */
export function writtenIn(raw) {
  const found = [];
  const add = (kind, tag, node) => found.push({ kind, tag, node, options: optionsOf(node) });
  // The plugin takes curly quotes, too.
  for (const { groups } of straight(raw).matchAll(SHORTCODE))
    add('shortcode', tagOf(groups.name), nodeOf(groups.attributes));
  for (const { groups } of raw.matchAll(BLOCK)) {
    const node = nodeOf('');
    for (const [name, value] of Object.entries(optionsIn(groups.json)))
      node.setAttribute(
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value,
      );
    add('block', groups.tag, node);
  }
  return found;
}

export const tagOf = (name) => name.toLowerCase().replaceAll('_', '-');

/** Without its options where a quote is missing. */
const nodeOf = (attributes) =>
  new DOMParser().parseFromString(`<div ${attributes}></div>`, 'text/html').body
    .firstElementChild ?? nodeOf('');

/** What an editor damaged says nothing. */
function optionsIn(json = '{}') {
  try {
    const options = JSON.parse(json);
    return Object.fromEntries(Object.entries(options).filter(([name]) => /^[a-z]+$/i.test(name)));
  } catch {
    return {};
  }
}
