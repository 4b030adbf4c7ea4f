/** What docs/content-pack.md says of safety text, and of lists that a clinic may add to. */
import { formatted } from '../lib/formatted.mjs';
import { marked, table } from '../lib/markdown.mjs';
import { TAGS } from '../lib/widgets.mjs';
import { importTs } from './import-ts.mjs';
import { isWhole, safetyOf } from './safety.mjs';
import { ANY, childrenOf, partsOf } from './word-schemas.mjs';

const { OPEN } = await importTs('src/words/override.ts');

export const FILE = 'docs/content-pack.md';
const element = (tag) => `\`<${tag}>\``;
const code = (text) => `\`${text}\``;

/** The file with its tables made anew. */
export async function withTables(text, schemas, facts) {
  const tables = {
    'safety text': table(['Element', 'Stays as it is', 'What it is'], safetyRows(schemas, facts)),
    'open lists': table(
      ['Element', 'Add to'],
      TAGS.map((tag) => [element(tag), openLists(tag, schemas).map(code).join(', ') || '—']),
    ),
  };
  for (const [name, body] of Object.entries(tables))
    text = marked(text, { name, command: 'npm run generate', body });
  return formatted(FILE, text);
}

function safetyRows(schemas, facts) {
  const marks = Object.fromEntries(TAGS.map((tag) => [tag, safetyOf(tag, schemas, facts)]));
  const key = ({ path }) => path.join('.');
  const inAll = (mark) => TAGS.every((tag) => marks[tag].some((each) => key(each) === key(mark)));
  return [
    ...marks[TAGS[0]].filter(inAll).map((mark) => ['every element', ...said(mark)]),
    ...TAGS.flatMap((tag) =>
      isWhole(tag, schemas, facts)
        ? [[element(tag), 'every word', firstSentence(schemas[`${tag}-words.schema.json`])]]
        : marks[tag].filter((mark) => !inAll(mark)).map((mark) => [element(tag), ...said(mark)]),
    ),
  ];
}

function said(mark) {
  const { path, paths } = mark;
  const ids = paths.filter((each) => each !== path).map((each) => code(idIn(each, path)));
  const place = code(path.join('.'));
  // Only the second sentence says which of them the facts mark.
  if (ids.length) return [`${place}, of these ${ids.join(', ')}`, mark.description];
  return [place, firstSentence(mark)];
}

/** What a path has beyond the mark, as `hide` names it: `visit-day/driving`. */
function idIn(path, mark) {
  return path.filter((key, index) => key !== ANY && key !== mark[index]).join('/');
}

function firstSentence({ description }) {
  return /^.*?\.(?= |$)/.exec(description)[0];
}

/** Paths of the lists that may hold entries with ids of a clinic's own. */
function openLists(tag, schemas) {
  return [...pathsIn(partsOf(tag, schemas), [], schemas)]
    .filter((path) => OPEN.test(`/${path.join('/')}`))
    .map((path) => path.join('.'));
}

function* pathsIn(parts, path, schemas) {
  for (const [key, part] of parts) {
    yield [...path, key];
    yield* pathsIn(childrenOf(part, schemas), [...path, key], schemas);
  }
}
