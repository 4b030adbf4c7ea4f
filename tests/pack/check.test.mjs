import assert from 'node:assert/strict';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { countries } from '../../dist/esm/content/locales.js';
import { MEANT_REGIONS } from '../../src/snippets/regions.js';
import { FAULTS } from './faults.mjs';
import { check, folder, good, remove, run, spoiled } from './support.mjs';

describe('care-widgets check', () => {
  it('says of a good pack that it can be used, and nothing else', async () => {
    const { code, log, found } = await check(good());
    assert.deepEqual(found, []);
    assert.match(log.join(), /^0 errors, 0 warnings\. .+ can be used\.$/);
    assert.equal(code, 0);
  });

  for (const [what, at, value, pointer, reason] of FAULTS) {
    it(`refuses ${what}, at ${pointer}`, async () => {
      const { code, found } = await check(spoiled(at, value));
      assert.equal(code, 1);
      assert.deepEqual(
        found.map((each) => [each.level, each.pointer]),
        [['error', pointer]],
      );
      assert.match(`${found[0].pointer} ${found[0].reason}`, reason);
    });
  }

  it('refuses to leave one option alone', async () => {
    const all = 'optimize-meds ect esketamine lifestyle saint iv-ketamine psychotherapy rtms vns';
    const { found } = await check(spoiled('/tx-options-compare/hide', all.split(' ')));
    assert.deepEqual(
      found.map((each) => each.pointer),
      ['/tx-options-compare/hide'],
    );
    assert.match(found[0].reason, /at least 2 options/);
  });

  it('names every error at once, each by its line and column', async () => {
    const { code, log, found } = await check(`{
  "clinic": { "name": "Riverside", "regoin": "US" },
  "ketamine-explainer": {
    "hide": ["how-it-works", "how"],
    "en": { "title": 3,
      "sections": { "questions": { "blocks": { "a/b~c": "x" } } } }
  }
}`);
    assert.deepEqual(
      found.map(({ line, column, pointer }) => [line, column, pointer]),
      [
        [2, 36, '/clinic/regoin'],
        [4, 30, '/ketamine-explainer/hide/1'],
        [5, 13, '/ketamine-explainer/en/title'],
        [6, 48, '/ketamine-explainer/en/sections/questions/blocks/a~1b~0c'],
      ],
    );
    assert.match(log.join(), /^4 errors\. Pages won't use this pack\. /);
    assert.equal(code, 1);
  });

  it('counts no warnings while there are errors, and says that they come after', async () => {
    const promise = 'This is a miracle cure.';
    const blocks = { ours: promise };
    const part = { en: { sections: { questions: { blocks } } } };
    const warned = await check(spoiled('/ketamine-explainer', part));
    const count = warned.found.length;
    assert.ok(count > 0 && warned.found.every(({ level }) => level === 'warning'));
    assert.match(
      warned.log.join(),
      new RegExp(`^0 errors, ${count} warnings?\\. .+ can be used\\.$`),
    );
    const wrong = spoiled('/ketamine-explainer', { ...part, hide: 'how-it-works' });
    const { found, log } = await check(wrong);
    assert.deepEqual(
      found.map(({ level }) => level),
      ['error'],
    );
    assert.doesNotMatch(log.join(), /\d warning/);
    assert.match(log.join(), /Warnings are checked for once there are no errors\.$/);
  });

  it('names what is missing by the place that it is missing in', async () => {
    const { found } = await check('{\n  "clinic":\n    { "region": "US" }\n}');
    assert.deepEqual([found[0].line, found[0].column, found[0].pointer], [2, 3, '/clinic/name']);
  });

  for (const [what, text, line, column, reason] of [
    ['a comma too many', '{\n  "clinic": { "name": "R",, }\n}', 2, 27, /a comma too many/],
    [
      'a comma too few',
      '{\n  "clinic": { "name": "R" }\n  "review": []\n}',
      3,
      3,
      /comma is missing/,
    ],
    ['single quotes', "{ 'clinic': 1 }", 1, 3, /double quotes/],
    ['a comment', '{\n  // ours\n  "clinic": { "name": "R" }\n}', 2, 3, /comments are not allowed/],
    ['a text that goes on', '{ "clinic": "R\n" }', 1, 13, /closing double quote/],
    ['a missing end', '{ "clinic": { "name": "R" }', 1, 28, /\} is missing/],
    [
      'something after the end',
      '{ "clinic": { "name": "R" } } }',
      1,
      31,
      /after the end|unexpected text/,
    ],
    ['a backslash', '{ "clinic": { "name": "C:\\R" } }', 1, 23, /backslash/],
    ['a name twice', '{\n "clinic": { "name": "R",\n  "name": "S" } }', 3, 3, /appears twice/],
    ['nothing', '', 1, 1, /value is missing/],
  ]) {
    it(`says where JSON is broken: ${what}`, async () => {
      const { code, found } = await check(text);
      assert.deepEqual([found[0].line, found[0].column], [line, column], JSON.stringify(found));
      assert.match(found[0].reason, reason);
      assert.equal(code, 1);
    });
  }

  for (const [what, text, line, column] of [
    ['all quotes', '{\n  “clinic”: { “name”: “Riverside "Clinic"” }\n}', 2, 3],
    ['a text', '{\n  "clinic": {\n "name": “Riverside ”Clinic” } }', 3, 10],
    ['the end of a text', '{ "clinic": {\n "name": "R”,\n "region": "US" } }', 2, 12],
    ['the end of a name', '{\n "clinic”: { "name": "R" } }', 2, 9],
  ]) {
    it(`names the curly quote, once: ${what}`, async () => {
      const { code, found } = await check(text);
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.deepEqual([found[0].line, found[0].column], [line, column]);
      assert.match(found[0].reason, new RegExp(`[“”] on line ${line} is a curly quote`));
      assert.equal(code, 1);
    });
  }

  for (const [what, text, line, column, reason] of [
    ['a byte order mark', '\ufeff{ "clinic": { "name": "R", "region": "US" } }'],
    ['a blank of another kind', '{ "clinic": {\n\u00a0"name": "R" } }', 2, 1, /U\+00A0/],
    ['a blank without width', '{ "clinic":\n  \u200b{ "name": "R" } }', 2, 3, /U\+200B/],
    ['an HTML comment around it', '<!-- { "clinic": { "name": "R" } } -->', 1, 1, /not valid JSON/],
    ['a CDATA section', '<![CDATA[\n{ "clinic": { "name": "R" } }\n]]>', 1, 1, /not valid JSON/],
    ['curly quotes', '{\n  “clinic”: { “name”: “R” } }', 2, 3, /curly quote/],
    ['a comma at an end', '{\n  "clinic": { "name": "R", }\n}', 2, 28, /a comma too many/],
  ]) {
    it(`takes what a page takes, and names it: ${what}`, async () => {
      const { code, found } = await check(text);
      const slips = found.filter((each) => each.pointer === '/');
      assert.equal(code, 0, JSON.stringify(found));
      assert.ok(found.every(({ level }) => level === 'warning'));
      if (!reason) return assert.deepEqual(slips, []);
      assert.deepEqual([slips[0].line, slips[0].column], [line, column]);
      assert.match(slips[0].reason, reason);
      assert.match(slips[0].reason, /Pages can still read it/);
    });
  }

  it('takes curly quotes inside a text for words', async () => {
    const pack = spoiled('/clinic/contact/label', 'Ask for “the team”');
    assert.equal((await check(pack)).code, 0);
    const { found } = await check(JSON.stringify(pack).replace('"phone"', "'phone'"));
    assert.doesNotMatch(JSON.stringify(found), /curly/);
  });

  it('takes a file with a byte order mark', async () => {
    assert.equal((await check(`\uFEFF${JSON.stringify(good())}`)).code, 0);
  });
});

describe('care-widgets check warns, and passes', () => {
  const block = '/ketamine-explainer/en/sections/questions/blocks/parking';
  const long =
    'Every morning before the first appointment of the day begins, someone from the team walks through all of the rooms and makes sure that each is ready.';
  for (const [what, at, value, pointer, reason] of [
    [
      'of an attestation to come',
      '/review/0/date',
      '9998-01-01',
      '/review/0/date',
      /in the future/,
    ],
    [
      'of an attestation older than the words',
      '/review/0/date',
      '2020-01-01',
      '/review/0/date',
      /is older than the words/,
    ],
    [
      'of words past their day',
      '/ketamine-explainer/en/reviewBy',
      '2020-01-01',
      '/ketamine-explainer/en',
      /due for review/,
    ],
    [
      'of words that nobody attests',
      '/review/1',
      undefined,
      '/ketamine-explainer/es',
      /nobody has attested/,
    ],
    [
      'of words in one language',
      '/ketamine-explainer/es/title',
      undefined,
      '/ketamine-explainer/es',
      /is missing \/title/,
    ],
    [
      'of an address without its start',
      '/clinic/contact/url',
      'www.clinic.example/visit',
      '/clinic/contact/url',
      /Did you mean "https:\/\/www\.clinic\.example\/visit"\?$/,
    ],
    ['of a country without lines', '/clinic/region', 'AQ', '/clinic/region', /no crisis lines/],
    ['of a clinical number', block, 'It helps 52% of people.', block, /"52%" is your own number/],
    ['of a promise', block, 'This is a miracle cure.', block, /cure|miracle/],
    ['of a long sentence', block, long, block, /words \(target/],
    ['of a review that the words claim', block, 'Reviewed by our doctors.', null, null],
    ['of a variable that is none', block, 'Ask {$who} first.', block, /\{\$who\} isn't filled in/],
    [
      'of a fact that is none',
      block,
      'About {share} of people.',
      block,
      /\{share\} isn't filled in/,
    ],
  ]) {
    it(what, async () => {
      const pack = spoiled(at, value);
      pack.review = pack.review.filter(Boolean);
      const { code, found } = await check(pack);
      assert.equal(code, 0, JSON.stringify(found));
      const said = found.filter((each) => each.level === 'warning');
      if (!pointer) return assert.deepEqual(said, [], 'words that someone attests may say so');
      assert.ok(
        said.some((each) => each.pointer === pointer && reason.test(each.reason)),
        JSON.stringify(found),
      );
    });
  }

  it('of a code that is no country’s, with the one that was meant, whatever else is wrong', async () => {
    for (const [code, meant] of [...Object.entries(MEANT_REGIONS), ['México', 'MX']]) {
      assert.ok(countries[meant] && !countries[code], code);
      const pack = spoiled('/clinic/region', code.toLowerCase());
      const { code: exit, found } = await check(pack);
      assert.equal(exit, 0);
      assert.deepEqual(
        found.map((each) => [each.level, each.pointer]),
        [['warning', '/clinic/region']],
      );
      assert.match(
        found[0].reason,
        new RegExp(`Did you mean "${meant}"\\?$|is read as "${meant}": write "${meant}"$`),
      );
    }
    for (const sound of ['US', 'PR', 'GP'])
      assert.deepEqual((await check(spoiled('/clinic/region', sound))).found, [], sound);
    for (const [written, code] of [
      ['uk', 'GB'],
      ['USA', 'US'],
      ['US-CA', 'US'],
      ['en-IE', 'IE'],
      ['us', 'US'],
    ]) {
      const { code: exit, found } = await check(spoiled('/clinic/region', written));
      assert.equal(exit, 0);
      assert.equal(found.length, 1);
      assert.match(
        found[0].reason,
        new RegExp(`^"${written}" is read as "${code}": write "${code}"$`),
      );
    }
    const both = spoiled('/clinic/region', 'UK');
    both['tx-options-compare'].hide = ['vsn'];
    const { code, found, log } = await check(both);
    assert.equal(code, 1);
    assert.deepEqual(
      found.map(({ level, pointer }) => [level, pointer]),
      [
        ['error', '/tx-options-compare/hide/0'],
        ['warning', '/clinic/region'],
      ],
    );
    assert.match(log.join(), /^1 error, 1 warning\. Pages won't use this pack\. More warnings /);
    // A country that exists and has no lines is no slip.
    const { found: abroad } = await check(spoiled('/clinic/region', 'AQ'));
    assert.doesNotMatch(abroad[0].reason, /Did you mean/);
  });

  it('of a variable left out', async () => {
    const { found } = await check({
      ...good(),
      'ketamine-explainer': { en: { ui: { readingTime: 'A short read' } } },
    });
    assert.ok(found.some(({ reason }) => reason.includes('leaves out {$minutes}')));
  });

  it('of a review that the words claim and nobody attests', async () => {
    const pack = spoiled(block, 'Reviewed by our doctors.');
    pack.review = [];
    const { found } = await check(pack);
    assert.ok(
      found.some((each) => each.pointer === block && /nobody has attested/.test(each.reason)),
    );
  });

  it('of words that are hard to read, as a whole', async () => {
    const hard =
      'Multidisciplinary consultation incorporates comprehensive psychopharmacological evaluation. ';
    const pack = spoiled(block, hard.repeat(7).trim());
    const { found } = await check(pack);
    assert.ok(
      found.some(
        (each) => each.pointer === '/ketamine-explainer/en' && /read at grade/.test(each.reason),
      ),
    );
  });
});

describe('the command line', () => {
  for (const [what, args, reason] of [
    ['a file that there isn’t', ['check', 'nowhere.json'], /no such file/],
    ['a folder for a file', ['check', 'tests'], /is a folder/],
    ['no file', ['check'], /takes one file/],
    ['two files', ['check', 'a.json', 'b.json'], /takes one file/],
    ['an unknown command', ['chekc', 'a.json'], /Unknown command "chekc"/],
    ['an unknown option', ['check', 'a.json', '--fast'], /--fast/],
    ['a build to nowhere', ['build', 'a.json'], /needs --out/],
    ['a check with --out', ['check', 'a.json', '--out', 'x'], /for build/],
    ['a day that is none', ['check', 'package.json', '--today', '2026-13-01'], /YYYY-MM-DD/],
  ]) {
    it(`doesn't run with ${what}, and says why`, async () => {
      const { code, log, error } = await run(...args);
      assert.equal(code, 2);
      assert.match(error[0], reason);
      assert.deepEqual(log, []);
    });
  }

  it('tells how it is used and which version it is', async () => {
    const help = await run('--help');
    assert.equal(help.code, 0);
    for (const word of ['check', 'build', '--out', 'Exit codes'])
      assert.ok(help.log[0].includes(word));
    assert.equal((await run()).code, 2);
    assert.match((await run('--version')).log[0], /^\d+\.\d+\.\d+$/);
  });

  it('judges by this computer’s day where it is told none', async () => {
    const path = folder();
    const file = join(path, 'clinic.json');
    writeFileSync(file, JSON.stringify(spoiled('/review/0/date', '9998-01-01')));
    const { error } = await run('check', file);
    remove(path);
    assert.ok(error.some((line) => line.includes('9998-01-01 is in the future')));
  });
});
