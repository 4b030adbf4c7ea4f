/**
 * Safety text: what of a widget's words no clinic may change. The schemas of the words mark it, with
 * `"safety": true` for a text and all below it, and with `"safety": "facts"` where the facts say it id by id.
 * The widgets, the schema of content packs and the table in docs/content-pack.md are made from this.
 */
import { ANY, childrenOf, partsOf } from './word-schemas.mjs';

/** Paths that the facts of a widget mark: whole sections, blocks of other sections; rows of cells. */
const BY_FACTS = {
  'ketamine-explainer': ({ sections }) =>
    sections.flatMap(({ id, safety, blocks }) => {
      const path = ['sections', id, 'blocks'];
      if (safety) return [path];
      return blocks.filter((block) => block.safety).map((block) => [...path, block.id]);
    }),
  'tx-options-compare': ({ rows }) =>
    rows.filter(({ safety }) => safety).map(({ id }) => ['options', ANY, 'cells', id]),
};

/**
 * The marks of a widget: `path` by keys, `*` for every id; its `description`; the `paths` that it stands for,
 * which are those of the facts where it leaves them to those.
 */
export function safetyOf(widget, schemas, facts) {
  const marks = [...marksIn(partsOf(widget, schemas), [], schemas)];
  const byFacts = BY_FACTS[widget]?.(facts[widget].data) ?? [];
  return marks.map(({ by, ...mark }) => ({
    ...mark,
    paths: by === true ? [mark.path] : byFacts.filter((path) => isBelow(path, mark.path)),
  }));
}

/** A regular expression, as the widgets ask it: whether a JSON pointer into the words holds safety text. */
export function safetyPattern(widget, schemas, facts) {
  // Where every word is safety text a short pattern says so.
  if (isWhole(widget, schemas, facts)) return /^/;
  return new RegExp(`^\\/${alternatives(treeOf(pathsOf(widget, schemas, facts)))}(\\/|$)`);
}

/** Whether every word of a widget is safety text. */
export function isWhole(widget, schemas, facts) {
  const marked = pathsOf(widget, schemas, facts);
  return [...partsOf(widget, schemas).keys()].every((key) =>
    marked.some((path) => isBelow([key], path)),
  );
}

/** All paths that are marked, `*` for every id. */
export function pathsOf(widget, schemas, facts) {
  return safetyOf(widget, schemas, facts).flatMap(({ paths }) => paths);
}

function* marksIn(parts, path, schemas) {
  for (const [key, part] of parts) {
    const at = [...path, key];
    const { safety: by, description } = part.schema;
    if (by) yield { path: at, by, description };
    else yield* marksIn(childrenOf(part, schemas), at, schemas);
  }
}

/** Whether a path is marked, or stands below what is. */
export function isBelow(path, mark) {
  return (
    mark.length <= path.length && mark.every((key, index) => key === ANY || key === path[index])
  );
}

/** Paths as a tree of keys; a path that is marked ends in `null`, whatever stands below it. */
function treeOf(paths) {
  const tree = new Map();
  for (const path of paths) {
    let node = tree;
    path.forEach((key, index) => {
      const last = index === path.length - 1;
      if (last) node.set(key, null);
      else if (!node.has(key)) node.set(key, new Map());
      node = node.get(key) ?? new Map();
    });
  }
  return tree;
}

function alternatives(tree) {
  const sources = [...tree].map(([key, below]) => {
    const own = key === ANY ? '[^/]+' : key;
    return below ? `${own}\\/${alternatives(below)}` : own;
  });
  return sources.length > 1 ? `(${sources.join('|')})` : sources[0];
}
