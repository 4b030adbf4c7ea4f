/** All the ways in which one source file can be broken by one small change. */
import ts from 'typescript';
import { CHANGES } from './operators.mjs';

/**
 * In the order of the file. `line` and `column` count from 1; `before` and `after` are that line as it was
 * and as it is, and `text` the whole file.
 */
export function mutantsOf(file, source) {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const changes = new Map();
  const visit = (node) => {
    if (saysNothing(node)) return;
    for (const change of CHANGES[node.kind]?.(node) ?? []) changes.set(change.join(), change);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return [...changes.values()]
    .sort(([one], [other]) => one - other)
    .map((change) => mutant(file, source, root, change));
}

/** Types and names do nothing where the code runs. */
function saysNothing(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isStringLiteral(node) && /** @type {ts.NamedDeclaration} */ (node.parent).name === node)
  );
}

function mutant(file, source, root, [start, end, after]) {
  const text = source.slice(0, start) + after + source.slice(end);
  const { line, character } = root.getLineAndCharacterOfPosition(start);
  return {
    file,
    line: line + 1,
    column: character + 1,
    before: linesOf(source, start, end),
    after: linesOf(text, start, start + after.length),
    text,
  };
}

/** The whole lines that a span touches, as one. */
function linesOf(text, start, end) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text
    .slice(from, to < 0 ? undefined : to)
    .replace(/\s+/g, ' ')
    .trim();
}

/** So many of a list, at even distances: the same with each run. */
export function sampleOf(list, count) {
  if (!(count < list.length)) return list;
  return Array.from({ length: count }, (_, nth) => list[Math.floor((nth * list.length) / count)]);
}
