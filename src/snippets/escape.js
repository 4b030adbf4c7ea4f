/** Text as it has to stand in each kind of place. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Between tags. */
export const inText = (text) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign]);

/** Between double quotes of an attribute. */
export const inAttribute = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** Between double quotes of a shortcode, which a bracket would end. The plugin takes entities back. */
export const inShortcode = (text) =>
  inAttribute(text).replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Between the brackets of a Markdown link. */
export const inMarkdown = (text) => text.replace(/[\\`*_[\]<>&~]/g, '\\$&');

/** Signs that would end an address where it stands in text, Markdown or an attribute. */
export const asAddress = (address) =>
  address.replace(
    /[\s"'()<>[\\\]^`{|}]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** ` region="US" quick-exit`: what is true has no value. */
export function attributes(entries, escape = inAttribute) {
  return entries
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
}
