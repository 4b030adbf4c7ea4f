/** What the documentation shows of packs must work. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { check, run } from './support.mjs';

const schema = JSON.parse(readFileSync('dist/schema/clinic-pack.schema.json', 'utf8'));
const blocks = (file, kind) =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, code]) => code,
  );
const scripts = (file) =>
  blocks(file, 'html').flatMap(
    (code) => /class="care-widgets-content">([^]*)<\/script>/.exec(code)?.[1] ?? [],
  );

it('shows packs that can be used, and that the schema takes', async () => {
  const packs = [
    ...blocks('docs/content-pack.md', 'json'),
    ...scripts('docs/content-pack.md'),
    ...scripts('README.md'),
  ];
  assert.equal(packs.length, 3);
  const fits = new Ajv2020({ strict: false }).compile(schema);
  for (const pack of packs) {
    const { code, found } = await check(pack);
    assert.equal(code, 0, JSON.stringify(found));
    assert.ok(fits(JSON.parse(pack)), JSON.stringify(fits.errors));
    // Which attestation is to come and which words are newer depends on the day of the words.
    const others = found.filter(
      ({ reason }) => !/in the future|nobody has attested|older than the words/.test(reason),
    );
    assert.deepEqual(others, []);
  }
});

it('names files that are there', () => {
  const [first] = blocks('docs/content-pack.md', 'json');
  const { $schema } = JSON.parse(first);
  assert.ok(existsSync($schema.replace('./node_modules/care-widgets/', '')));
});

it('shows an error as the command says it', async () => {
  const [shown] = blocks('docs/content-pack.md', 'text');
  const pack = blocks('docs/content-pack.md', 'json')[0].replace(
    '"how-it-works"',
    '"how-it-wroks"',
  );
  const { found } = await check(pack);
  const [{ line, column, level, pointer, reason }] = found;
  assert.equal(shown.trim(), `clinic.json:${line}:${column}: ${level}: ${pointer} ${reason}`);
});

it('names every option of the command line that it speaks of', async () => {
  const { log } = await run('--help');
  for (const [option] of readFileSync('docs/content-pack.md', 'utf8').matchAll(/--[a-z]+/g)) {
    assert.ok(log[0].includes(option), option);
  }
});
