/** What a person hears: a real screen reader, in real windows, against the approved transcripts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { missingPackages, openDesk } from './desk.mjs';
import { approve, keepsPromises, transcriptOf } from './transcripts.mjs';
import { WALKS } from './walks.mjs';

const TITLES = { en: 'A page of a clinic', es: 'Una página de una clínica' };
/** Readers at work at the same time. They wait most of it. */
const DESKS = 3;
/** A display, a bus or a browser may fail to start on a busy machine; what is heard has one chance. */
const STARTS = 3;

const missing = missingPackages();
/** Every run that tests in all browsers listens; a developer's own machine need not have a reader. */
const listens = !missing.length || process.env.CARE_BROWSERS === 'all';

/** A page with the widgets of a walk. It says when they are up. */
function pageOf({ tags, html }, lang) {
  const title = TITLES[lang];
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>${title}</title>
    <script>addEventListener('care-ready', () => fetch('/up'))</script>
    ${tags.map((tag) => `<script src="/dist/${tag}.js" defer></script>`).join('')}
    <h1>${title}</h1>${html}`;
}

/** A busy reader misses an event now and then: once more where a key got no answer. Twice is silence. */
async function walk(...each) {
  const first = await walkOnce(...each);
  return first.every(([, lines]) => lines.length) ? first : walkOnce(...each);
}

async function walkOnce({ keys, ...page }, browser, lang) {
  let isUp;
  const up = new Promise((done) => (isUp = done));
  const site = await serve({
    '/page': { body: pageOf(page, lang) },
    '/up': () => {
      isUp();
      return { body: '' };
    },
  });
  let desk;
  try {
    desk = await opened(() => openDesk(browser, `${site.origin}/page`, TITLES[lang], up));
    const heard = [];
    for (const each of keys) heard.push([each, await desk.press(each)]);
    return heard;
  } finally {
    await desk?.close();
    await site.close();
  }
}

async function opened(open) {
  for (let left = STARTS; ; left--) {
    try {
      return await open();
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

describe('a screen reader', { concurrency: DESKS }, () => {
  it('is there', (context) => {
    if (!listens) context.skip(`NOT RUN: apt-get install ${missing.join(' ')}`);
    else assert.deepEqual(missing, [], 'packages to install');
  });
  if (missing.length) return;
  // The longest first.
  for (const name of [
    'questionnaire',
    ...Object.keys(WALKS).slice(0, 1),
    'comparison',
    'explainer',
  ])
    for (const browser of ['chromium', 'firefox'])
      for (const lang of ['en', 'es'])
        it(`reads the ${name} as approved, ${browser}, ${lang}`, async () => {
          const transcript = transcriptOf(await walk(WALKS[name], browser, lang));
          approve(transcript, `${name}.${browser}.${lang}`);
          keepsPromises(transcript);
          WALKS[name].holds(transcript, lang);
        });
});
