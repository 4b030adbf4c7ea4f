/** Options: names, values and ids that the widget doesn't know. */
import { nameOf, regionOf } from '../country.js';
import { finding } from '../finding.js';
import { meantRegion, readRegion, served } from '../../../src/snippets/regions.js';
import { nameMeant } from '../misspelt-options.js';
import { nearest } from '../../../src/text/near.mjs';
import { meant } from '../suggest.js';
import { CURLED, pageOf } from '../read.js';

/** Attributes that any element may have, and those that frameworks leave for themselves. */
const GLOBAL =
  /^(id|class|style|slot|hidden|title|role|dir|part|exportparts|tabindex|translate|inert|nonce|draggable|spellcheck|contenteditable|item(scope|type|prop|id|ref)|xml:lang|xmlns|aria-.*|data-.*|ng-.*|_ng(content|host)-.*)$/;
/** What WordPress keeps with any block. */
const OF_BLOCKS = /^(class-name|lock|metadata|anchor|align|style)$/;

const widgetOf = ({ data }, tag) => data.widgets.find((each) => each.tag === tag);

/** `place` has the option `name`, in one way or another; `what` is how a reader finds it. */
function unknown(place, what, name, known, data) {
  const best = nameMeant(name, known);
  const lines = `the widget shows the crisis lines of ${nameOf(regionOf(place), data)}`;
  const isCountry = best === 'region' && !place.options.has(best);
  return finding(
    'option-unknown',
    'risk',
    `<${place.tag}> has no ${what}.`,
    isCountry ? `It is ignored, and ${lines}.` : 'It is ignored.',
    `Check the spelling.${best ? ` Did you mean “${best}”?` : ''}`,
  );
}

export function names(page) {
  return [...page.places, ...page.written]
    .filter(({ kind }) => ['element', 'shortcode', 'block'].includes(kind))
    .flatMap((place) => {
      const known = widgetOf(page, place.tag).options.map(({ name }) => name);
      const attributes = [...place.node.attributes];
      // Curly quotes hold nothing together: the words after the first are no options.
      const isCut = attributes.some(({ value }) => CURLED.test(value));
      return attributes
        .filter(({ value }) => !isCut || value)
        .filter(({ name }) => place.kind !== 'block' || !OF_BLOCKS.test(name))
        .filter(({ name }) => !known.includes(name) && !GLOBAL.test(name) && !CURLED.test(name))
        .map(({ name }) => unknown(place, `option “${name}”`, name, known, page.data));
    });
}

/** Classes that look like options, and are none of this widget's. */
export function classNames(page) {
  return page.places
    .filter(({ kind }) => kind === 'placeholder')
    .flatMap((place) => {
      const { tag, node } = place;
      const known = widgetOf(page, tag).options.map(({ name }) => name);
      const classes = [...node.classList]
        .filter((each) => each.startsWith('care-') && each !== `care-${tag}`)
        .map((each) => each.slice(5));
      return classes
        .filter((each) => !known.some((name) => `${each}-`.startsWith(`${name}-`)))
        .map((each) =>
          unknown(
            place,
            `option for the class “care-${each}”`,
            each.split('-')[0],
            known,
            page.data,
          ),
        );
    });
}

/** `data-*` and what an address asks for may be anybody's: only what is nearly an option is told. */
export function nearlyOptions(page) {
  return page.places
    .filter(({ kind }) => kind !== 'element')
    .flatMap((place) => {
      const { tag, node, address } = place;
      const known = widgetOf(page, tag).options.map(({ name }) => name);
      const asked = [...new URLSearchParams(/\?([^#]*)/.exec(address ?? '')?.[1]).keys()];
      const written = [...node.attributes].flatMap(
        ({ name }) => /^data-(.+)$/.exec(name)?.[1] ?? [],
      );
      return [...asked, ...written]
        .filter((name) => !known.includes(name) && nearest(name, known, 2))
        .map((name) => unknown(place, `option “${name}”`, name, known, page.data));
    });
}

export function values(page) {
  return [...page.places, ...page.written].flatMap(({ tag, options, address }) =>
    [...options].flatMap(([name, value]) => {
      const option = widgetOf(page, tag).options.find((each) => each.name === name);
      if (option && name === 'region' && !value.trim()) return [noRegion(page)];
      if (!option || !value || CURLED.test(value)) return [];
      // A page in that language there isn't: its address is told.
      if (name === 'lang' && pageOf(address)?.lang === value) return [];
      if (option.kind === 'list') return ids(option, value);
      const allowed = allowedOf(option, widgetOf(page, tag));
      const wanted = value.trim().toLowerCase();
      // Of a language the widget asks for the first part, where it has no words in all of it.
      const said = name === 'lang' ? [wanted, wanted.split('-')[0]] : [wanted];
      if (!allowed || allowed.some((each) => said.includes(each.toLowerCase()))) return [];
      return [wrong(name, value, allowed, page)];
    }),
  );
}

/**
 * @param {{name: string, kind?: string, values?: string[]}} option
 * @param {{languages?: string[]}} widget
 * @returns {readonly string[] | undefined}
 */
function allowedOf({ name, kind, values: list }, { languages }) {
  if (kind === 'choice') return list;
  if (name === 'region') return served;
  return name === 'lang' ? languages : undefined;
}

const INSTEAD = {
  region: 'Visitors get the worldwide directory of helplines.',
  lang: 'The widget is not available in that language: it shows English.',
};

function country(value, { data }) {
  const code = meantRegion(value);
  if (!code) return '';
  const name = nameOf(code, data);
  return ` ${name[0].toUpperCase()}${name.slice(1)} is ${code}.`;
}

const noRegion = ({ data }) =>
  finding(
    'value-unknown',
    'risk',
    'The option “region” is empty.',
    INSTEAD.region,
    `Remove the option, and the widget shows the crisis lines of the United States. Or write one of: ${allowedOf({ name: 'region' }, data).join(', ')}.`,
  );

function wrong(name, value, allowed, page) {
  const read = name === 'region' && readRegion(value);
  const why = read?.lines ? `The widget reads it as ${read.code}.` : INSTEAD[name];
  return finding(
    'value-unknown',
    'risk',
    `“${value}” is not a value of the option “${name}”.`,
    why ?? 'The widget uses the default.',
    `Write one of: ${allowed.join(', ')}.${name === 'region' ? country(value, page) : meant(value, allowed)}`,
  );
}

function ids({ name, ids: list }, value) {
  const known = list.map(({ id }) => id);
  return value
    .trim()
    .split(/[\s,]+/)
    .filter((each) => !known.includes(each))
    .map((each) =>
      finding(
        'id-unknown',
        'risk',
        `“${each}” is not an id for “${name}”.`,
        'It is ignored; if none is left, all are shown.',
        `Choose what you want in the builder.${meant(each, known)}`,
      ),
    );
}

/** A button that shares answers has to say what it does. */
export function share({ places }) {
  return places
    .filter(({ options }) => options.has('share'))
    .filter(({ options }) => !options.get('share-label') || !options.get('share-note'))
    .map(() =>
      finding(
        'share-unsaid',
        'risk',
        '“share” needs both “share-label” and “share-note”.',
        'Without them there is no button: it must say what is sent where.',
        'Add both.',
      ),
    );
}
