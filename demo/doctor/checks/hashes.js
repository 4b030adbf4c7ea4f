/** Hashes: a browser refuses a file that differs from its hash. */
import { finding } from '../finding.js';
import { isStyle, withoutIt } from '../missing-file.js';
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
            isStyle(file) ? 'risk' : 'broken',
            `The hash for ${file} belongs to another file, ${other}.`,
            `Browsers refuse the file. ${withoutIt(file)}`,
            'Copy the lines for the head again (below).',
          )
        : finding(
            'hash-differs',
            'risk',
            `The hash for ${file} does not match any file of version ${data.version}.`,
            `If the file is this version, browsers refuse it. ${withoutIt(file)}`,
            'Copy the lines for the head again, from the builder of the version that you use.',
          ),
    ];
  });
}

/** Of a page on the same host nothing is wrong with that, and which host a page is on its code doesn't say. */
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
        'risk',
        `${file} has a hash, but no crossorigin="anonymous".`,
        `Unless the page is on the same host as the files, browsers then refuse the file. ${withoutIt(file)}`,
        'Copy the lines for the head again (below): something removed the attribute.',
      ),
    );
}
