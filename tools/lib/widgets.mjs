/** The list of widgets, `src/widgets.json`, for all tools: nothing else names all of them. */
import { readFileSync } from 'node:fs';

export const LIST = 'src/widgets.json';

/** By tag, in the order in which lists have them. */
export const WIDGETS = JSON.parse(readFileSync(LIST, 'utf8'));
// For editors of the file alone.
delete WIDGETS.$schema;

export const TAGS = Object.keys(WIDGETS);

/** `crisis-banner` → `CrisisBanner`, as types and classes begin. */
export function pascal(tag) {
  return tag.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
}

/** `crisis-banner` → `crisisBanner`, as values begin. */
export function camel(tag) {
  return tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

export const classOf = (tag) => `${pascal(tag)}Element`;
