/** A tag with its attributes; what is in quotes may hold anything. */
const TAG = /<(\/?)([^\s"'<>/=]+)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;
/** Elements whose white space shows. */
const KEPT = /^(?:pre|textarea)$/;

/** Markup in which white space, that between attributes as well, has shrunk to one space. */
export function minifyMarkup(text) {
  let out = '';
  let kept = 0;
  let drawn = 0;
  for (let at = 0; at < text.length;) {
    TAG.lastIndex = at;
    const [tag, closes, name, attributes, slash] = TAG.exec(text) ?? [];
    if (!tag) {
      const end = nextTag(text, at);
      out += kept ? text.slice(at, end) : spaced(text.slice(at, end));
      at = end;
      continue;
    }
    at += tag.length;
    const step = closes ? -1 : 1;
    if (KEPT.test(name)) kept += step;
    if (name === 'svg') drawn += step;
    // In a drawing an element without content closes itself.
    out += `<${closes}${name}${attributesOf(attributes)}${slash && drawn ? '/' : ''}>`;
  }
  return out;
}

function nextTag(text, at) {
  const next = text.indexOf('<', at + 1);
  return next < 0 ? text.length : next;
}

const spaced = (text) => text.replace(/\s+/g, ' ');

/** Values stay in the quotes that they are in, or without. */
function attributesOf(text) {
  return [...text.matchAll(ATTRIBUTE)]
    .map(([, name, value]) => ` ${name}${value ? `=${value}` : ''}`)
    .join('');
}
