/** The changes that break a piece of code on purpose, by kind of node: each a span and what stands there instead. */
import ts from 'typescript';
import { patternChanges } from './patterns.mjs';

/** What each operator is mistaken for. */
const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
};

/** What each method is mistaken for. */
const METHODS = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
};

const EQUALITY = /^[!=]==?$/;
const { SyntaxKind } = ts;

/** Kind of node → its changes. `at` has the node's own span, without the blank before it. */
export const CHANGES = {
  [SyntaxKind.IfStatement]: ({ expression }) => negated(expression),
  [SyntaxKind.WhileStatement]: ({ expression }) => negated(expression),
  [SyntaxKind.DoStatement]: ({ expression }) => negated(expression),
  [SyntaxKind.ForStatement]: ({ condition }) => (condition ? negated(condition) : []),
  [SyntaxKind.ConditionalExpression]: ({ condition }) => negated(condition),
  [SyntaxKind.BinaryExpression]: binary,
  [SyntaxKind.PrefixUnaryExpression]: prefix,
  [SyntaxKind.PostfixUnaryExpression]: (node) => [counted(node, node.operand.end)],
  [SyntaxKind.NumericLiteral]: number,
  [SyntaxKind.TrueKeyword]: (node) => [[...at(node), 'false']],
  [SyntaxKind.FalseKeyword]: (node) => [[...at(node), 'true']],
  [SyntaxKind.StringLiteral]: text,
  [SyntaxKind.NoSubstitutionTemplateLiteral]: text,
  [SyntaxKind.TemplateHead]: (node) => piece(node, 2),
  [SyntaxKind.TemplateMiddle]: (node) => piece(node, 2),
  [SyntaxKind.TemplateTail]: (node) => piece(node, 1),
  [SyntaxKind.RegularExpressionLiteral]: pattern,
  [SyntaxKind.ExpressionStatement]: (node) => [[...at(node), ';']],
  [SyntaxKind.ThrowStatement]: (node) => [[...at(node), ';']],
  [SyntaxKind.BreakStatement]: (node) => [[...at(node), ';']],
  [SyntaxKind.ContinueStatement]: (node) => [[...at(node), ';']],
  [SyntaxKind.ReturnStatement]: returned,
  [SyntaxKind.ArrowFunction]: arrow,
  [SyntaxKind.PropertyAccessExpression]: (node) => [...unguarded(node, '.'), ...renamed(node)],
  [SyntaxKind.ElementAccessExpression]: (node) => unguarded(node, ''),
  [SyntaxKind.CallExpression]: (node) => unguarded(node, ''),
};

const at = (node) => [node.getStart(), node.end];

/** An equality is turned around as an operator, and a `!` is taken away: not the same change twice. */
function negated(condition) {
  const { kind, operator, operatorToken } = condition;
  if (kind === SyntaxKind.PrefixUnaryExpression && operator === SyntaxKind.ExclamationToken)
    return [];
  if (EQUALITY.test(operatorToken?.getText() ?? '')) return [];
  return [[...at(condition), `!(${condition.getText()})`]];
}

function binary({ left, operatorToken, right }) {
  if (operatorToken.kind === SyntaxKind.QuestionQuestionToken) return [[left.end, right.end, '']];
  const other = OPERATORS[operatorToken.getText()];
  return other ? [[...at(operatorToken), other]] : [];
}

function prefix(node) {
  const { operator, operand } = node;
  if (operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken)
    return [counted(node, node.getStart())];
  return [[node.getStart(), operand.getStart(), '']];
}

/** Of two signs: counts the other way. */
function counted({ operator }, start) {
  return [start, start + 2, operator === SyntaxKind.PlusPlusToken ? '--' : '++'];
}

function number(node) {
  const value = Number(node.text);
  return [value + 1, value - 1].map((each) => [...at(node), String(each)]);
}

function text(node) {
  return isName(node) ? [] : [[...at(node), node.text ? "''" : "'other'"]];
}

/** Keys and addresses of modules; what a tag stands before is markup. */
function isName({ parent }) {
  return (
    ts.isTaggedTemplateExpression(parent) ||
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === SyntaxKind.ImportKeyword)
  );
}

/** The text between two values of a template. */
function piece(node, after) {
  const template = ts.isTemplateExpression(node.parent) ? node.parent : node.parent.parent;
  if (!node.text || ts.isTaggedTemplateExpression(template.parent)) return [];
  return [[node.getStart() + 1, node.end - after, '']];
}

function pattern(node) {
  const start = node.getStart();
  return patternChanges(node.text).map(([from, to, after]) => [start + from, start + to, after]);
}

function returned(node) {
  if (!node.expression) return [[...at(node), ';']];
  return isNothing(node.expression) ? [] : [[...at(node), 'return;']];
}

function arrow({ body }) {
  return ts.isBlock(body) || isNothing(body) ? [] : [[...at(body), 'undefined']];
}

const isNothing = (node) => node.getText() === 'undefined';

function unguarded({ questionDotToken }, instead) {
  return questionDotToken ? [[...at(questionDotToken), instead]] : [];
}

function renamed({ name, parent }) {
  const other = Object.hasOwn(METHODS, name.text) && METHODS[name.text];
  return other && ts.isCallExpression(parent) ? [[...at(name), other]] : [];
}
