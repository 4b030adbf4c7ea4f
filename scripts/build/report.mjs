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

/**
 * Sizes in bytes of each built file, given by its name, as fetched and without its content; and the modules that
 * it is made of, but for the content's.
 */
export async function measure(texts) {
  const rows = [];
  for (const [name, text] of Object.entries(texts)) {
    const bare = await generate(name, { withoutContent: true });
    rows.push({
      name,
      text,
      brotli: brotli(text),
      code: brotli(bare.code),
      modules: Object.keys(bare.modules),
    });
  }
  return rows;
}

/** What each bundle is made of, as a text. Parts are bytes of source before minifying: they tell proportions. */
export async function report(bundles) {
  const texts = Object.fromEntries(Object.entries(bundles).map(([name, { code }]) => [name, code]));
  const rows = await measure(texts);
  return rows
    .map(({ name, text, brotli: packed, code }) => {
      const [raw, gzipped] = [Buffer.byteLength(text), gzip(text)];
      const parts = partsOf(bundles[name].modules);
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
