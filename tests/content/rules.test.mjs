/** Each rule against content with one planted fault: a rule that is removed or blind turns red. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { faults as comparisonFaults } from './faults/comparison.mjs';
import { faults as crisisFaults } from './faults/crisis.mjs';
import { faults as dateFaults } from './faults/dates.mjs';
import { faults as factFaults } from './faults/facts.mjs';
import { faults as idFaults } from './faults/ids.mjs';
import { faults as languageFaults } from './faults/languages.mjs';
import { faults as safetyFaults } from './faults/safety.mjs';
import { faults as wordingFaults } from './faults/wording.mjs';
import { allRules, found } from './plant.mjs';

const faults = [
  ...idFaults,
  ...factFaults,
  ...crisisFaults,
  ...dateFaults,
  ...languageFaults,
  ...wordingFaults,
  ...comparisonFaults,
  ...safetyFaults,
];

for (const rule of allRules) {
  describe(rule.name, () => {
    for (const { promise, plant, with: options, ...expected } of of(rule.name)) {
      test(promise, () => {
        const findings = found(rule.name, plant, options).filter((each) => isAt(each, expected));
        if (expected.level === 'none') return assert.deepEqual(findings, []);
        const hit = findings.find((each) => expected.message.test(each.message));
        assert.ok(hit, `nothing like ${expected.message} among ${JSON.stringify(findings)}`);
        assert.equal(hit.level, expected.level ?? 'error');
        assert.match(hit.message, / — \S/, 'says what to do');
      });
    }
  });
}

function of(name) {
  return faults.filter(({ rule }) => rule === name);
}

function isAt(finding, { file, pointer }) {
  const path = finding.file.replaceAll('\\', '/');
  return (!file || path.endsWith(file)) && (!pointer || finding.pointer === pointer);
}

test('every rule file is in the index, under its own file name', () => {
  const files = ['tools/content/rules', 'src/content/rules']
    .flatMap((folder) => readdirSync(folder))
    .filter((each) => each.endsWith('.mjs'));
  const names = files.filter((each) => each !== 'index.mjs').map((each) => each.slice(0, -4));
  assert.deepEqual(allRules.map(({ name }) => name).sort(), names.sort());
});

test('every rule has a planted fault that it must find', () => {
  const tested = new Set(faults.filter(({ level }) => level !== 'none').map(({ rule }) => rule));
  assert.deepEqual(
    allRules.map(({ name }) => name).filter((name) => !tested.has(name)),
    [],
  );
});

test('every planted fault belongs to a rule', () => {
  const names = allRules.map(({ name }) => name);
  assert.deepEqual(
    faults.filter(({ rule }) => !names.includes(rule)).map(({ rule }) => rule),
    [],
  );
});

test('every rule says what it holds and over what', () => {
  for (const { name, description, scope } of allRules) assert.ok(description && scope, name);
});
