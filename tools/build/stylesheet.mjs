/**
 * The source of `dist/care-widgets.css`: the files of src/loader/styles, with selectors that
 * name all widgets filled in from the list, in the form of custom selectors (`:--widget`) that the CSS
 * Working Group has proposed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languagesOf } from '../content/offered.mjs';
import { readContent } from '../content/read.mjs';
import { TAGS, WIDGETS } from '../lib/widgets.mjs';

const FOLDER = 'src/loader/styles';
/** In their order: the banner's own room goes before what holds for all. */
const FILES = ['crisis-banner.css', 'all-widgets.css'];

const TALL = TAGS.filter((tag) => WIDGETS[tag].tall);

/** An element, a placeholder for the loader by its class, a link to a widget's page. */
function kinds(name, tags) {
  return {
    [`:--${name}`]: anyOf(tags, (tag) => tag),
    [`:--${name}-box`]: anyOf(tags, (tag) => `.care-${tag}`),
    [`:--${name}-link`]: anyOf(tags, (tag) => `[href*='/embed/${tag}.']`),
  };
}

function anyOf(names, selectorOf) {
  const [only, ...more] = names.map(selectorOf);
  return more.length ? `:is(${[only, ...more].join(', ')})` : only;
}

/** The banner's languages but English, whose words are longer, have a room of their own. */
function longerLanguages(content) {
  const longer = languagesOf(content, 'crisis-banner').filter((each) => each !== 'en');
  return {
    ':--longer-language': anyOf(longer, (language) => `:lang(${language})`),
    ':--longer-language-link': anyOf(
      longer,
      (language) => `[href*='/embed/crisis-banner.${language}.']`,
    ),
  };
}

/** @throws {Error} Where a file names a selector that there is none of. */
export async function styleSheet() {
  const selectors = {
    ...kinds('widget', TAGS),
    ...kinds('tall-widget', TALL),
    ...longerLanguages(await readContent()),
  };
  const texts = await Promise.all(FILES.map((name) => readFile(join(FOLDER, name), 'utf8')));
  return texts.join('\n').replace(/:--[\w-]+/g, (name) => {
    if (selectors[name]) return selectors[name];
    throw new Error(`${FOLDER}: unknown selector ${name}. There are: ${Object.keys(selectors)}`);
  });
}
