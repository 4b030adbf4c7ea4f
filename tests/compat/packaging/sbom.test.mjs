/** The list of what ships, against its own standard and against the files. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { build } from 'esbuild';

const text = await readFile('dist/sbom.json', 'utf8');

describe('the list of what ships', () => {
  it('is valid CycloneDX', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(text), null);
    const broken = text.replace('"library"', '"no such type"');
    assert.notEqual(await validator.validate(broken), null);
  });

  it('names every package whose code is in the built files', async () => {
    const listed = JSON.parse(text).components.map(({ name }) => name);
    const { metafile } = await build({
      entryPoints: ['dist/esm/index.js'],
      bundle: true,
      format: 'esm',
      metafile: true,
      write: false,
    });
    const ids = Object.keys(metafile.inputs);
    const packages = new Set(
      ids.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
    );
    assert.ok(packages.has('lit-html'));
    for (const name of packages) assert.ok(listed.includes(name), name);
  });
});
