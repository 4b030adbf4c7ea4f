/**
 * Every code block of the documents is what it says it is: it compiles, parses, or names what is there. What
 * snippets do on a page, other tests hold: tests/snippets, tests/compat/frameworks, tests/pack.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import { parseFragment } from 'parse5';
import { DOCUMENTS, blocksOf } from './documents.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const known = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
);
/** Attributes of every element, and the frameworks' own ways to write them. */
const COMMON = /^(class|id|ref|style|hidden|data-.*|aria-.*|[@:*[(].*|on.*|v-.*)$/;

const compiled = (loader) => async (code) => {
  const { warnings } = await transform(code, { loader, jsx: 'automatic', logLevel: 'silent' });
  assert.deepEqual(
    warnings.map(({ text }) => text),
    [],
  );
};

const HOLD = {
  js: compiled('js'),
  ts: compiled('ts'),
  tsx: compiled('tsx'),
  css: compiled('css'),
  json: (code) => void JSON.parse(code),
  html: elementsAreKnown,
  sh: commandsAreThere,
  // No compiler of its own here; the block's brackets and quotes are what gets broken.
  php: (code) => assert.equal(code.split('(').length, code.split(')').length),
  // Servers' settings have no compiler here either: what is opened is closed, in its order.
  nginx: (code) => assert.deepEqual(openIn(code, /([{])|([}])/g), []),
  apache: (code) => assert.deepEqual(openIn(code, /<(\w+)[^>]*>|<\/(\w+)>/g), []),
  xml: (code) => assert.deepEqual(openIn(code, /<([\w.]+)(?:[^>]*[^/>])?>|<\/([\w.]+)>/g), []),
  text: (code) => assert.ok(code.trim()),
};

/** Their compilers are in tests/compat/frameworks, which holds these. */
const ELSEWHERE = ['vue', 'svelte'];

describe('the code in the documents', () => {
  const blocks = DOCUMENTS.flatMap(blocksOf).filter(
    ({ language }) => !ELSEWHERE.includes(language),
  );

  it('is found', () => assert.ok(blocks.length > 30, String(blocks.length)));

  for (const { file, line, language, code } of blocks) {
    it(`holds: ${file}:${line}, ${language}`, async () => {
      assert.ok(HOLD[language], `no check for "${language}"`);
      await HOLD[language](code);
    });
  }

  it('would be found broken', async () => {
    await assert.rejects(async () => HOLD.js('const = 1;'));
    await assert.rejects(async () => HOLD.css('a { color: red; b'));
    assert.throws(() => HOLD.html('<crisis-banner regoin="US"></crisis-banner>'));
    assert.throws(() => HOLD.html('<p title="a>b'));
    assert.throws(() => HOLD.sh('npm run no-such-script'));
    assert.throws(() => HOLD.json('{ a: 1 }'));
  });
});

/** Well-formed, and no attribute of ours that isn't in the manifest. */
function elementsAreKnown(code) {
  const errors = [];
  const tree = parseFragment(code, { onParseError: ({ code: name }) => errors.push(name) });
  assert.deepEqual(errors, []);
  walk(tree, ({ nodeName, attrs = [] }) => {
    const names = known.get(nodeName);
    if (!names) return;
    for (const { name } of attrs)
      assert.ok(names.includes(name) || COMMON.test(name), `<${nodeName} ${name}>`);
  });
}

function walk(node, visit) {
  visit(node);
  for (const each of node.childNodes ?? []) walk(each, visit);
}

/** Scripts of the package and files that a command names are there. */
function commandsAreThere(code) {
  for (const command of code.split('\n').map((each) => each.replace(/#.*/, '').trim())) {
    const [, script] = /^(?:\w+=\S+ )*npm run ([\w:-]+)/.exec(command) ?? [];
    if (script) assert.ok(scripts[script], command);
    for (const [file] of command.matchAll(/\b(?:tests|scripts|dist|bin)\/[\w./-]+\.\w+/g))
      assert.ok(existsSync(file), `${command}: ${file}`);
  }
  const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** What a text leaves open; `parts` finds what opens (first group) and what closes (second). */
function openIn(code, parts) {
  const open = [];
  for (const [text, opens, closes] of code.matchAll(parts)) {
    if (opens) open.push(opens);
    else if (closes === '}' || open.at(-1) === closes) open.pop();
    else open.push(text);
  }
  return open;
}
