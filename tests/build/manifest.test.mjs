/** What may stand in an attribute is said by the content: whatever is made of the manifest says the same. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildManifest } from '../../tools/build/manifest.mjs';
import { buildTypes } from '../../tools/build/types.mjs';
import { attributeTable } from '../../tools/build/wordpress/attributes.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';
import { writtenTypes } from '../../tools/build/written-types.mjs';
import { idsOf } from '../../tools/content/ids.mjs';
import { readContent } from '../../tools/content/read.mjs';

const TEXT = 'string | null | undefined';

describe('a type of the source is written out', () => {
  const ids = { FruitId: ['apple', 'pear'] };
  const types = (documented, declared) => writtenTypes({ documented, declared }, ids);

  it('one of several ids, for the attribute and for its property', () => {
    const values = "'apple' | 'pear'";
    const written = types('FruitId', 'Choice<FruitId>');
    assert.deepEqual(written, { attribute: values, property: values });
  });

  it('a list of ids: text in the attribute, and a list of just these in the property', () => {
    const property = "string | readonly ('apple' | 'pear')[] | null | undefined";
    const written = types('TextList<FruitId>', 'TextList<FruitId>');
    assert.deepEqual(written, { attribute: TEXT, property });
  });

  it('what is no id stays as it is', () => {
    const values = "'steps' | 'list'";
    const choice = types("'steps'|'list'", 'Choice<Layout>');
    assert.deepEqual(choice, { attribute: values, property: values });
    const property = 'string | number | null | undefined';
    assert.deepEqual(types('string', 'Text'), { attribute: TEXT, property });
    const flag = types('boolean', 'boolean | undefined');
    assert.deepEqual(flag, { attribute: 'boolean | undefined', property: 'boolean | undefined' });
  });

  it('the build stops where JSDoc and class name other ids, or ids that there aren’t', () => {
    assert.throws(() => types("'apple'|'pear'", 'Choice<FruitId>'), /name the same ids in both/);
    assert.throws(() => types('FruitId', 'Choice<Layout>'), /name the same ids in both/);
    assert.throws(() => types('NutId', 'Choice<NutId>'), /no ids called NutId/);
  });
});

describe('ids that are added to the content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-manifest-'));
  after(() => rmSync(folder, { recursive: true }));
  const made = (name) => readFileSync(join(folder, name), 'utf8');
  let manifest;
  before(async () => {
    const { facts } = await readContent();
    facts.instruments.data.instruments.push({ id: 'new-scale' });
    facts['ketamine-explainer'].data.sections.push({ id: 'new-section' });
    facts['tx-options-compare'].data.options.push({ id: 'new-option' });
    facts['tx-options-compare'].data.rows.push({ id: 'new-row' });
    manifest = await buildManifest(folder, idsOf(facts));
    await buildTypes(folder, manifest);
  });

  it('are in the manifest, where JSDoc does no more than name their type', () => {
    for (const id of ['scale', 'section', 'option', 'row'])
      assert.match(made('custom-elements.json'), new RegExp(`\\| 'new-${id}'`));
  });

  it('are in the editors’ data and in the types for frameworks', () => {
    const { tags } = JSON.parse(made('vscode.html-custom-data.json'));
    const values = tags
      .find(({ name }) => name === 'symptom-check')
      .attributes.find(({ name }) => name === 'instrument')
      .values.map(({ name }) => name);
    assert.ok(values.includes('new-scale') && values.includes('phq-9'));
    assert.match(made('web-types.json'), /\| 'new-scale'/);
    assert.match(made('props.d.ts'), /instrument\?: .*\| 'new-scale'/);
  });

  it('are in the lists of the plugin', async () => {
    const table = await attributeTable(manifest, TAGS);
    const row = (tag, attribute) => table[tag].find(({ name }) => name === attribute);
    assert.equal(row('symptom-check', 'instrument').values.at(-1), 'new-scale');
    assert.ok(row('ketamine-explainer', 'sections').ids.includes('new-section'));
    assert.equal(row('tx-options-compare', 'options').ids.at(-1), 'new-option');
    assert.equal(row('tx-options-compare', 'rows').ids.at(-1), 'new-row');
  });
});

it('no JSDoc has a list of ids typed by hand', async () => {
  const ids = new Set(Object.values(idsOf((await readContent()).facts)).flat());
  const typed = (line) =>
    [...(/@(?:attr|prop|event|type) \{([^}]*)\}/.exec(line)?.[1] ?? '').matchAll(/'([^']*)'/g)]
      .map(([, value]) => value)
      .filter((value) => ids.has(value));
  assert.deepEqual(typed(" * @attr {'phq-9'|'phq-2'} instrument - Which."), ['phq-9', 'phq-2']);
  const files = readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts') && !/generated|content.types/.test(name))
    .map((name) => join('src', name));
  assert.ok(files.length > 100);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => typed(line).map((id) => `${file}:${index + 1}: '${id}'`)),
  );
  assert.deepEqual(found, []);
});
