/** Of the options that were found, those that the widget understands. */
import { dialed } from '../../src/generated/snippets/phone.js';
import { meantRegion } from '../../src/snippets/regions.js';
import { meantAddress } from '../../src/snippets/web-address.js';

export function soundOf(tag, options, { widgets }) {
  const { options: known, languages } = widgets.find((each) => each.tag === tag);
  const entries = Object.entries(options).flatMap(([name, value]) => {
    const option = known.find((each) => each.name === name);
    if (!option || value === undefined) return [];
    // A flag has no text.
    if (value === '' || value === true) return option.kind === 'flag' ? [[name, true]] : [];
    const sound = textOf(option, String(value).trim(), languages);
    return sound ? [[name, sound]] : [];
  });
  return Object.fromEntries(entries);
}

function textOf({ name, kind, values, ids }, text, languages) {
  const wanted = text.toLowerCase();
  if (kind === 'list')
    return wanted
      .split(/[\s,]+/)
      .filter((each) => ids.some(({ id }) => id === each))
      .join(' ');
  if (values) return values.find((each) => each === wanted);
  if (name === 'lang') return languages.find((each) => each.toLowerCase() === wanted);
  if (name === 'contact-url') return meantAddress(text) ?? text;
  if (name === 'contact-phone') return dialed(text) && text;
  if (name !== 'region') return text;
  // For a country that isn't known, there is the directory.
  const code = meantRegion(text);
  return code ?? (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined);
}
