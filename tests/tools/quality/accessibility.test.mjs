/** The conformance report: complete, of this version, and naming only tests that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { criteria, judge } from '../../../tools/quality/conformance/levels.mjs';

const read = (path) => readFileSync(path, 'utf8');
const report = parse(read('docs/reports/accessibility/openacr.yaml'));
const own = JSON.parse(read('docs/reports/accessibility/own-tests.json'));
const { version } = JSON.parse(read('package.json'));
const none = { passed: new Map(), failed: new Map() };
const nothing = { tests: {}, limits: {}, notApplicable: {} };

describe('the accessibility conformance report', () => {
  it('is of this version and has each criterion of WCAG 2.2 A and AA once', () => {
    const { success_criteria_level_a: a, success_criteria_level_aa: aa } = report.chapters;
    assert.equal(report.product.version, version);
    const told = [...a.criteria, ...aa.criteria].map(({ num }) => num);
    assert.equal(criteria.length, 55);
    assert.deepEqual(told.sort(), criteria.map(({ num }) => num).sort());
  });

  it('names tests that exist', () => {
    const files = Object.values(own.tests).flatMap((list) => list.map(([file]) => file));
    assert.ok(files.length > 10);
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('says of each criterion no more than its tests do', () => {
    const criterion = { num: '1.1.1' };
    assert.equal(judge(criterion, none, nothing).level, 'not-evaluated');
    const failed = { ...none, failed: new Map([['1.1.1', new Set(['axe image-alt'])]]) };
    assert.equal(judge(criterion, failed, own).level, 'does-not-support');
    assert.match(judge(criterion, failed, own).notes, /Failed: axe image-alt/);
    const limited = { ...nothing, limits: { '1.1.1': 'A limit.' } };
    assert.equal(judge(criterion, none, limited).level, 'partially-supports');
  });
});
