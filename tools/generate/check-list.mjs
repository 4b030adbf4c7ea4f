/** Whether each widget of the list has all that is written by hand, and nothing is there without a row in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { missingWords } from '../content/offered.mjs';
import { LIST, TAGS, WIDGETS } from '../lib/widgets.mjs';

const SCHEMA = 'src/widgets.schema.json';

/** Files and folders that a widget can't do without, by its tag. */
export const FILES = [
  (tag) => `src/elements/${tag}/${tag}.ts`,
  (tag) => `src/elements/${tag}/define.ts`,
  (tag) => `src/elements/${tag}/clinic-rules.ts`,
  (tag) => `src/content/schema/${tag}-words.schema.json`,
  (tag) => `src/elements/${tag}/examples.js`,
  (tag) => `tests/elements/${tag}/`,
];

/** @returns the problems found: `{file, pointer, message}`. */
export function checkList(content) {
  const shape = misshapen();
  if (shape.length) return shape;
  return [
    ...TAGS.flatMap((tag) => [...missingFiles(tag), ...unknownFacts(tag, content.facts)]),
    ...missingWords(content),
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
