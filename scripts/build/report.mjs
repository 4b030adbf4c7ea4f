import { generate } from './bundles.mjs';
import { brotli, gzip } from './sizes.mjs';

/** What a module is for, by where it stands; the first match counts. */
const KINDS = [
  ['Lit', /node_modules|build\/css-tag/],
  ['English words', /generated\/[\w-]+\.en\.ts$/],
  ['Spanish words', /generated\/[\w-]+\.es\.ts$/],
  ['facts', /generated\//],
  ['styles', /(styles|tokens)\.ts$/],
  ['shared code', /src\/(shared|content)\//],
  ['element', /src\/elements\//],
];

/** Sizes of each bundle in bytes: as fetched, without its content, and what each part is for. */
export async function measure(bundles) {
  const rows = [];
  for (const [name, { code, modules }] of Object.entries(bundles)) {
    const bare = await generate(name, { withoutContent: true });
    rows.push({
      name,
      text: code,
      raw: Buffer.byteLength(code),
      gzip: gzip(code),
      brotli: brotli(code),
      code: brotli(bare.code),
      parts: partsOf(modules),
      modules: Object.keys(modules),
    });
  }
  return rows;
}

/** The same as a text. Parts are bytes of source before minifying: they tell proportions. */
export async function report(bundles) {
  const rows = await measure(bundles);
  return rows
    .map(({ name, raw, gzip: gzipped, brotli: packed, code, parts }) => {
      const sum = Object.values(parts).reduce((total, bytes) => total + bytes, 0);
      const shares = Object.entries(parts).map(
        ([kind, bytes]) =>
          `    ${kind.padEnd(15)} ${((100 * bytes) / sum).toFixed(0).padStart(3)} %`,
      );
      return [
        `${name}.js: ${packed} B brotli (${gzipped} gzip, ${raw} raw), of which not content: ${code} B`,
        ...shares,
      ].join('\n');
    })
    .join('\n');
}

function partsOf(modules) {
  const parts = {};
  for (const [id, bytes] of Object.entries(modules)) {
    const kind = KINDS.find(([, place]) => place.test(id.replaceAll('\\', '/')))?.[0] ?? 'other';
    parts[kind] = (parts[kind] ?? 0) + bytes;
  }
  return parts;
}
