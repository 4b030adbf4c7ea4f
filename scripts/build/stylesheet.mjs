/**
 * The source of `dist/care-widgets.css`: the files of src/embed/styles, with selectors that
 * name all widgets filled in from the list, in the form of custom selectors (`:--widget`) that the CSS
 * Working Group has proposed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TAGS, WIDGETS } from '../widgets.mjs';

const FOLDER = 'src/embed/styles';
/** In their order: the banner's own room goes before what holds for all. */
const FILES = ['crisis-banner.css', 'all-widgets.css'];

const TALL = TAGS.filter((tag) => WIDGETS[tag].tall);

const SELECTORS = {
  ...kinds('widget', TAGS),
  ...kinds('tall-widget', TALL),
};

/** An element, a placeholder for the loader by its class, a link to a widget's page. */
function kinds(name, tags) {
  const any = (selectorOf) => `:is(${tags.map(selectorOf).join(', ')})`;
  return {
    [`:--${name}`]: any((tag) => tag),
    [`:--${name}-box`]: any((tag) => `.care-${tag}`),
    [`:--${name}-link`]: any((tag) => `[href*='/embed/${tag}.']`),
  };
}

/** @throws {Error} Where a file names a selector that there is none of. */
export async function styleSheet() {
  const texts = await Promise.all(FILES.map((name) => readFile(join(FOLDER, name), 'utf8')));
  return texts.join('\n').replace(/:--[\w-]+/g, (name) => {
    if (SELECTORS[name]) return SELECTORS[name];
    throw new Error(`${FOLDER}: unknown selector ${name}. There are: ${Object.keys(SELECTORS)}`);
  });
}
