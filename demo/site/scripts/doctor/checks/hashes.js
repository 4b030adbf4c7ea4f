/** Hashes: a browser refuses a file that differs from its hash. */
import { finding } from '../finding.js';
import { versionOf } from '../read.js';

export function differs({ scripts, styles, data }) {
  return [...scripts, ...styles].flatMap(({ node, file, address }) => {
    const hashes = (node.getAttribute('integrity') ?? '').split(/\s+/);
    const known = data.integrity[file];
    const version = versionOf(address) ?? data.version;
    // Of another version, or of another kind, there is nothing to compare with.
    if (!known || version !== data.version || !hashes.some((each) => /^sha384-/.test(each)))
      return [];
    if (hashes.includes(known)) return [];
    const other = Object.keys(data.integrity).find((each) => hashes.includes(data.integrity[each]));
    return [
      other
        ? finding(
            'hash-differs',
            'broken',
            `The hash beside ${file} is that of another file, ${other}.`,
            'Browsers refuse the file, and only the links show.',
            'Take the lines for the head anew (below).',
          )
        : finding(
            'hash-differs',
            'risk',
            `The hash beside ${file} fits no file of version ${data.version}.`,
            'If the file is of this version, browsers refuse it, and only the links show.',
            'Take the lines for the head anew, from the builder of the version that you use.',
          ),
    ];
  });
}

export function crossorigin({ scripts, styles }) {
  return [...scripts, ...styles]
    .filter(
      ({ node, address }) =>
        node.hasAttribute('integrity') &&
        /^(https?:)?\/\//.test(address) &&
        !node.hasAttribute('crossorigin'),
    )
    .map(({ file }) =>
      finding(
        'crossorigin-missing',
        'broken',
        `${file} has a hash, but no crossorigin="anonymous".`,
        'From another address than your site’s, browsers then refuse the file.',
        'Take the lines for the head anew (below): something took the attribute out.',
      ),
    );
}
