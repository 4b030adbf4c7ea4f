/** Only `tools/browsers/` starts browsers: one started elsewhere would run as its driver likes it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Ways to start a browser: a driver's, a test runner's, or the program itself. */
const STARTS = {
  'a driver': /(?:\bfrom|\bimport|\brequire\()\s*['"](?:puppeteer|playwright|selenium|webdriver)/,
  'a driver’s launch':
    /\b(?:puppeteer|playwright|chromium|firefox|webkit)\w*\.(?:launch|connect)\b/i,
  'a program':
    /\b(?:spawn|spawnSync|exec|execFile|execSync|execFileSync)\([^)]*(?:chrom|firefox|webkit|MiniBrowser)/i,
  'a switch': /--(?:headless|remote-debugging|user-data-dir|automation)\b/,
  'a launcher': /\b(?:chrome|puppeteer|playwright|webdriver)Launcher\(/,
};

/** Files that may, and why. */
const MAY = [
  [/^tools\/browsers\//, 'they start them'],
  [/^tests\/config\/web-test-runner\.config\.mjs$/, 'its launcher is given one of them'],
  [/^tools\/mutants\/browser-worker\.mjs$/, 'its launcher is given one of them'],
  [/^tests\/compat\/webkit\/webkit\.mjs$/, 'its launcher is given the port of a started driver'],
  [/^tests\/tools\/browsers\//, 'holds drivers’ own ways against ours'],
  [/^tests\/compat\/engines\/old-chromium\.mjs$/, 'no driver of today speaks with those of 2023'],
];

const startsIn = (text) => Object.keys(STARTS).filter((way) => STARTS[way].test(text));

describe('browsers', () => {
  const files = execFileSync(
    'git',
    [
      'ls-files',
      '--cached',
      '--others',
      '--exclude-standard',
      '--',
      'tools',
      'tests',
      'demo',
      'src/cli',
      '.ci',
      '*.mjs',
    ],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n')
    .filter((file) => /\.(?:[cm]?[jt]s|sh)$|^\.ci\//.test(file) && existsSync(file));

  it('are started nowhere else', () => {
    assert.ok(files.length > 300, `looked into ${files.length} files`);
    const found = files
      .filter((file) => !MAY.some(([may]) => may.test(file)))
      .map((file) => [file, startsIn(readFileSync(file, 'utf8'))])
      .filter(([, ways]) => ways.length);
    assert.deepEqual(found, []);
  });

  for (const [what, text] of Object.entries({
    'a driver': "import puppeteer from 'puppeteer-core';",
    'a driver’s launch': 'await puppeteer.launch({ headless: true })',
    'a program': "spawn('chromium', [address])",
    'a switch': "['--remote-debugging-port=0']",
    'a launcher': 'chromeLauncher({ launchOptions })',
  }))
    it(`by ${what} would be seen`, () => assert.deepEqual(startsIn(text), [what]));
});
