/** Options whose names are nearly right: what was meant by them. */
import { nearest } from '../../src/text/near.mjs';
import { regionOf } from './country.js';

/** Whole words that people write for ours. */
const WORDS = { country: 'region', language: 'lang' };

/** The option that a name was meant for; undefined where none is near enough to say so. */
export const nameMeant = (name, known, most = 3) =>
  known.find((each) => each === WORDS[name]) ?? nearest(name, known, most);

const THEIRS =
  /^(id|class|style|slot|hidden|title|role|dir|part|tabindex|translate|name|href|src|aria-.*)$/;

/** Every name and value that a place has, however it says them: attribute, `data-*`, class, address. */
function saidBy(node, address) {
  const attributes = [...(node?.attributes ?? [])].map(({ name, value }) => [
    name.replace(/^data-/, ''),
    value,
  ]);
  const classes = [...(node?.classList ?? [])].flatMap((each) => {
    const said = /^care-(.+)-([^-]+)$/.exec(each);
    return said ? [said.slice(1)] : [];
  });
  const query = new URLSearchParams(/\?([^#]*)/.exec(address?.replaceAll('&amp;', '&') ?? '')?.[1]);
  return [...attributes.filter(([name]) => !THEIRS.test(name)), ...classes, ...query];
}

/** A place's options, with those that it nearly names. */
export function optionsMeant({ tag, node, address, options }, { widgets }) {
  const known = widgets.find((each) => each.tag === tag).options.map(({ name }) => name);
  const found = new Map(options);
  for (const [name, value] of saidBy(node, address)) {
    const meant = !known.includes(name) && nameMeant(name, known, 2);
    if (meant && !found.has(meant)) found.set(meant, value);
  }
  return found;
}

/** The country that a place was meant for, whatever the widget makes of it. */
export const countryMeant = (place, data) => regionOf({ options: optionsMeant(place, data) });
