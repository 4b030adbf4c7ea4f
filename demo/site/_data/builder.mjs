/** What the builder and the doctor know of the widgets, for their scripts: all from the build's own data. */
import { readFile } from 'node:fs/promises';
import { readContent } from '../../../tools/content/read.mjs';
import { PLACES } from '../../../src/snippets/index.js';
import { languages, titles } from '../../../src/generated/snippets/content.js';
import { languagesOf } from '../../../src/snippets/parts.js';
import readIds from './ids.mjs';
import readProject from './project.mjs';
import readWidgets from './widgets.mjs';

/** For somebody who writes code around the widget. */
const DEVELOPERS = ['share', 'share-label', 'share-note', 'subject', 'structured-data'];
/** Plain words for editors, where the manifest speaks to developers. An option that isn't here has its. */
const PLAIN = {
  lang: ['Language', 'The default follows the page. Spanish is a draft translation, and says so.'],
  region: ['Country of your readers', 'Decides which crisis lines show.'],
  variant: ['Shape', 'A slim bar, or a card with more detail.'],
  placement: [
    'Where it stays',
    'Top and bottom stick to the edge of the window; for the bar only.',
  ],
  'quick-exit': ['Quick exit', 'Adds a link, and a key press, that leave the site fast.'],
  theme: ['Light or dark', 'Auto follows the page, or else the visitor’s device.'],
  'heading-level': ['Level of the title', 'One below the heading above the widget. Usually 2.'],
  'contact-label': ['Name of your next step', 'For example: Ask for a visit'],
  'contact-phone': ['Phone number', 'As people write it.'],
  'contact-url': ['Page for a visit', 'For example: /visit, or an address with https://'],
  layout: ['Layout', 'How much shows at once.'],
  sections: ['Sections', 'Check none to show all. Safety information always stays.'],
  instrument: ['Questionnaire', 'PHQ asks about depression, GAD about anxiety.'],
  options: ['Treatments', 'Check none to show all. “Keep going as I am” always stays.'],
  rows: ['Rows', 'Check none to show all. Next to a benefit, harms show too.'],
};

export default async function () {
  const [ids, project, widgets, tokens, { facts }] = await Promise.all([
    readIds(),
    readProject(),
    readWidgets(),
    readTokens(),
    readContent(),
  ]);
  const { countries } = facts['crisis-lines'].data;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return {
    version: project.version,
    integrity: project.integrity,
    languages,
    /** By language, the tags of the widgets that speak it. */
    speakers: Object.fromEntries(
      languages.map((each) => [each, Object.keys(titles[each]).join(' ')]),
    ),
    languageNames: Object.fromEntries(languages.map((each) => [each, names.of(each)])),
    regions: ids.regions,
    numbers: byRegion(countries, numbersOf),
    callingCodes: byRegion(countries, ({ callingCode }) => callingCode),
    places: PLACES.map(({ id, name }) => ({ id, name })),
    /** Options that all widgets have stand once in the form. */
    shared: widgets[0].attributes
      .map(({ name }) => name)
      .filter((name) => widgets.every((each) => each.attributes.some((one) => one.name === name))),
    tokens,
    widgets: widgets.map(({ tag, attributes, cssProperties }) => ({
      tag,
      title: titles.en[tag],
      languages: languagesOf(tag),
      options: attributes.map((each) => option(each, ids[tag])),
      colors: cssProperties
        .filter(({ name }) => name.startsWith('--care-color-'))
        .map(({ name, description }) => ({ name: name.slice(13), description })),
    })),
  };
}

function option({ name, description, values, flag }, ids = {}) {
  const kind = ids[name] ? 'list' : flag ? 'flag' : values.length ? 'choice' : 'text';
  return {
    name,
    kind,
    title: PLAIN[name]?.[0] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    description: PLAIN[name]?.[1] ?? description,
    ...(values.length && { values }),
    ...(kind === 'list' && { ids: ids[name] }),
    ...(DEVELOPERS.includes(name) && { developers: true }),
  };
}

/** The widgets' own colors, as `{ accent: { light, dark } }`. */
async function readTokens() {
  const code = await readFile('src/core/tokens.ts', 'utf8');
  const found = code.matchAll(
    /(?:--_own-|var\(--care-color-)([\w-]+)[:,] light-dark\(([^,]+), ([^)]+)\)/g,
  );
  return Object.fromEntries([...found].map(([, name, light, dark]) => [name, { light, dark }]));
}

const byRegion = (countries, of) =>
  Object.fromEntries(countries.map((each) => [each.region, of(each)]));

/** Every number of a country's crisis lines and emergency services. */
function numbersOf({ emergency, services }) {
  const ways = services.flatMap(({ call, text, relay, whatsapp }) => [
    call?.number,
    text?.number,
    relay?.number,
    whatsapp,
  ]);
  return [...new Set([...emergency.map(({ number }) => number), ...ways].filter(Boolean))];
}
