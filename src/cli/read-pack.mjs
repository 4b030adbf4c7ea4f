/** A pack's text with the place of everything in it. */
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import { mended } from '../words/clinic-pack.js';
import { curlyAt, curlyReason } from './curly.mjs';
import { escapePointer, segments } from '../text/pointer.mjs';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** What the parser's codes mean to whoever types JSON by hand. */
const SYNTAX = {
  InvalidSymbol: 'unexpected text: text needs double quotes',
  InvalidNumberFormat: 'not a valid number',
  PropertyNameExpected: 'a name in double quotes is missing, or there is a comma too many',
  ValueExpected: 'a value is missing, or there is a comma too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'there is something after the end',
  InvalidCommentToken: 'comments are not allowed in JSON',
  UnexpectedEndOfComment: 'comments are not allowed in JSON',
  UnexpectedEndOfString: 'the text has no closing double quote on its line',
  UnexpectedEndOfNumber: 'the number is incomplete',
  InvalidUnicode: '\\u must be followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'unknown escape; write a backslash as \\\\',
  InvalidCharacter: 'there is a line break, a tab or a control character inside a text',
};

/**
 * `{ pack, problems, slips, placeOf }`. While there are problems there is no pack; slips a page reads all the
 * same. `placeOf(pointer)` is `{ line, column }`, from 1; of what is missing, the place of what it is missing in.
 */
export function readPack(source) {
  const text = source.replace(/^\uFEFF/, '');
  const place = placer(text);
  const broken = problemsOf(text, place);
  const read = broken.length ? mended(text) : text;
  const isRead = !broken.length || !problemsOf(read, place).length;
  if (!isRead) return { problems: broken, slips: [], placeOf: () => place(0) };
  const tree = parseTree(read, [], STRICT);
  const problems = duplicates(tree, place);
  if (problems.length) return { problems, slips: [], placeOf: () => place(0) };
  return {
    pack: JSON.parse(read),
    problems,
    slips: broken.map((each) => ({ ...each, reason: `${each.reason}. ${ALL_THE_SAME}` })),
    placeOf: (pointer) => place(nodeAt(tree, pointer).offset),
  };
}

const ALL_THE_SAME = 'Pages can still read it, other programs may not';

/** Why a text isn't valid JSON. */
function problemsOf(text, place) {
  const errors = [];
  parseTree(text, errors, STRICT);
  // One comma too many is both a missing name and a missing value.
  const first = errors.filter(({ offset }, at) => errors[at - 1]?.offset !== offset);
  const curly = curlyAt(errors, text);
  const problems = (curly === undefined ? first : []).map(({ error, offset }) => {
    const code = printParseErrorCode(error);
    const why = unseen(text[offset]) ?? SYNTAX[code] ?? code;
    return { ...place(offset), pointer: '', reason: `not valid JSON: ${why}` };
  });
  if (curly !== undefined) {
    const at = place(curly);
    problems.push({ ...at, pointer: '', reason: curlyReason(text[curly], at.line) });
  }
  return problems;
}

/** A blank that JSON doesn't know. */
function unseen(sign = '') {
  if (!/[^\S \t\r\n]|[\u200b-\u200d\u2060]/.test(sign)) return undefined;
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `there is an unusual space (U+${code}) here. Replace it with a plain one`;
}

function placer(text) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - starts[line] + 1 };
  };
}

/** JSON.parse would take the last one without a word. */
function duplicates(node, place, pointer = '') {
  if (node.type === 'array') {
    return node.children.flatMap((each, index) => duplicates(each, place, `${pointer}/${index}`));
  }
  if (node.type !== 'object') return [];
  const seen = new Set();
  return node.children.flatMap(({ children: [key, value] }) => {
    const at = `${pointer}/${escapePointer(key.value)}`;
    const again = seen.has(key.value);
    seen.add(key.value);
    const reason = 'appears twice: only the last one would count';
    const own = again ? [{ ...place(key.offset), pointer: at, reason }] : [];
    return [...own, ...duplicates(value, place, at)];
  });
}

/** The name of what a pointer leads to, or its value in a list; else the nearest thing around it. */
function nodeAt(tree, pointer) {
  const path = segments(pointer);
  for (let length = path.length; length > 0; length -= 1) {
    const node = find(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function find(tree, path) {
  let node = tree;
  for (const each of path) {
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(each) : each]);
  }
  return node;
}
