/**
 * Runs test files in one browser that stays, each time anew: started by browser-tests.mjs in a copy of the
 * repository. The broken file is served from memory; what a test has built, it has from the source as it was.
 */
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { startChromium } from '../browsers/start.mjs';

const [source, ...files] = process.argv.slice(2);
const CONFIG = pathToFileURL(join(process.cwd(), 'tests/config/web-test-runner.config.mjs'));
/** A test gets this much more time than any test has needed, and a second: what hangs has failed. */
const PATIENCE = 4;

// However the run ends, the browser ends with it.
process.on('disconnect', () => process.exit());
const { default: base } = await import(CONFIG.href);
/** Handed over to each page as it stands then. */
const mocha = { ...base.testFramework?.config, bail: true };
/** What stands in the source file now, with a number of its own. */
let broken;

const runner = await startTestRunner({
  config: {
    ...base,
    files,
    reporters: [],
    browserLogs: false,
    testFramework: { config: mocha },
    plugins: [servesBroken(), ...base.plugins],
    middleware: [...(base.middleware ?? []), keepNot],
    browsers: [browser()],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
// Nor does it end itself.
runner.stop = async () => {};

await finished();
const slowest = Math.max(...sessions().flatMap(({ testResults }) => timesOf(testResults)));
mocha.timeout = Math.round(slowest * PATIENCE + 1000);
process.on('message', async (message) => {
  broken = message;
  process.send({ passed: await pass() });
});
process.send({ passed: sessions().every(({ passed }) => passed), said: sessions().map(fault) });

/** File after file, until one fails. */
async function pass() {
  for (const { id } of sessions()) {
    void runner.runTests([runner.sessions.get(id)]);
    await finished();
    if (!runner.sessions.get(id).passed) return false;
  }
  return true;
}

function sessions() {
  return [...runner.sessions.all()];
}

function finished() {
  // The runner takes the next run only after it has told of this one.
  return new Promise((done) => {
    const tell = () => {
      runner.off('test-run-finished', tell);
      setTimeout(done);
    };
    runner.on('test-run-finished', tell);
  });
}

/** The runner ends its browser after a run; this one is for all runs. */
function browser() {
  // Nothing else of it is asked for.
  const puppeteer = /** @type {typeof import('puppeteer-core')} */ ({
    launch: () => startChromium(),
  });
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
  });
  return Object.assign(launcher, { stop: undefined });
}

function isSource({ path }) {
  return path === `/${source}`;
}

function servesBroken() {
  return {
    name: 'serves-broken',
    transform: (context) => (isSource(context) ? broken?.text : undefined),
    transformCacheKey: (context) => (isSource(context) ? `${broken?.count}` : undefined),
  };
}

/** The runner, to which no file ever changes, lets the browser keep each for a year: the source it must not. */
function keepNot(context, next) {
  const { response } = context;
  if (isSource(context)) {
    response.set('cache-control', 'no-store');
    const set = response.set.bind(response);
    response.set = (name, ...value) => {
      if (name !== 'cache-control') set(name, ...value);
    };
  }
  return next();
}

function timesOf(suite) {
  if (!suite) return [0];
  return [...suite.tests.map(({ duration }) => duration ?? 0), ...suite.suites.flatMap(timesOf)];
}

/**
 * The first thing that is wrong with a file.
 *
 * @param {import('@web/test-runner').TestSession} session
 */
function fault({ passed, testFile, testResults, errors }) {
  if (passed) return '';
  const test = failedIn(testResults);
  const why = test ? `${test.name}: ${test.error?.message}` : errors?.[0]?.message;
  return `${relative(process.cwd(), testFile)}: ${why}`;
}

function failedIn(suite) {
  const failed = suite?.tests.find(({ passed, skipped }) => !passed && !skipped);
  return failed ?? suite?.suites.map(failedIn).find(Boolean);
}
