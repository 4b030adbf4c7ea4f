/** Whether each widget of the list has all that is written by hand, and nothing is there without a row in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { LIST, TAGS, WIDGETS } from '../widgets.mjs';

const SCHEMA = 'src/widgets.schema.json';

/** Files and folders that a widget can't do without, by its tag. */
export const FILES = [
  (tag) => `src/elements/${tag}/${tag}.ts`,
  (tag) => `src/elements/${tag}/define.ts`,
  (tag) => `src/elements/${tag}/clinic-rules.ts`,
  (tag) => `src/content/schema/${tag}-words.schema.json`,
  (tag) => `demo/examples/${tag}.js`,
  (tag) => `tests/elements/${tag}/`,
];

/** @returns the problems found: `{file, pointer, message}`. */
export function checkList(content) {
  const shape = misshapen();
  if (shape.length) return shape;
  const [first] = content.languages;
  return [
    ...TAGS.flatMap((tag) => [
      ...missingFiles(tag),
      ...unknownFacts(tag, content.facts),
      ...(content.words[first][tag] ? [] : [noWords(tag, first)]),
      ...content.languages.flatMap((language) => pageProblems(tag, language, content)),
    ]),
    ...unlisted(),
  ];
}

function misshapen() {
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')),
  );
  validate(JSON.parse(readFileSync(LIST, 'utf8')));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    file: LIST,
    pointer: instancePath || '/',
    message: [message, ...Object.values(params)].join(' '),
  }));
}

function missingFiles(tag) {
  return FILES.map((path) => path(tag))
    .filter((file) => !existsSync(file))
    .map((file) => problem(tag, `needs ${file}`));
}

function unknownFacts(tag, facts) {
  return WIDGETS[tag].facts
    .filter((name) => !facts[name])
    .map((name) => problem(tag, `names facts that do not exist: src/content/facts/${name}.json`));
}

function noWords(tag, language) {
  return problem(tag, `needs its words: src/content/${language}/${tag}.json`);
}

/** The words of a widget's own page: in each language that the widget speaks. */
function pageProblems(tag, language, { words }) {
  const { file, data } = words[language].pages;
  const page = data.pages[tag];
  const say = (message) => [{ file, pointer: `/pages/${tag}`, message }];
  if (!words[language][tag])
    return page ? say(`is for a widget without words in "${language}"`) : [];
  if (!page) return say(`is missing: the title, heading and description of <${tag}>'s own page`);
  if (WIDGETS[tag].needsScript && !page.script)
    return say('needs "script": what the page says where no script runs');
  return [];
}

/** Folders and pages that no build would ever read. */
function unlisted() {
  return readdirSync('src/elements')
    .filter((name) => !TAGS.includes(name))
    .map((name) => ({
      file: LIST,
      pointer: `/${name}`,
      message: `is missing, and src/elements/${name}/ exists: add it, or remove the folder`,
    }));
}

const problem = (tag, message) => ({ file: LIST, pointer: `/${tag}`, message });
