/**
 * What ships, as a CycloneDX list (`dist/sbom.json`): the packages that run in a browser, with their
 * license and the hash that the registry gave. Read from the lock file, so that it holds no date and is
 * the same wherever it is made.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

export async function writeSbom(path) {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const { name, version } = packages[''];
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Library, name, {
    version,
    bomRef: `${name}@${version}`,
  });
  const shipped = Object.entries(packages).filter(([at, { dev, peer }]) => at && !dev && !peer);
  const components = new Map(shipped.map(([at, each]) => [nameOf(at), component(at, each)]));
  for (const each of components.values()) bom.components.add(each);
  depend(bom.metadata.component, packages[''].dependencies, components);
  for (const [at, { dependencies }] of shipped)
    depend(components.get(nameOf(at)), dependencies, components);
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  const text = serializer.serialize(bom, { sortLists: true, space: 2 });
  await writeFile(path, `${text}\n`);
}

const nameOf = (at) => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);

function component(at, { version, license, integrity }) {
  const name = nameOf(at);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const made = new Models.Component(Enums.ComponentType.Library, name, {
    version,
    purl,
    bomRef: purl,
  });
  if (license) made.licenses.add(new Models.LicenseExpression(license));
  const [, sha512] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (sha512)
    made.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex'));
  return made;
}

function depend(from, dependencies = {}, components) {
  for (const name of Object.keys(dependencies)) {
    const found = components.get(name);
    if (found) from.dependencies.add(found.bomRef);
  }
}
