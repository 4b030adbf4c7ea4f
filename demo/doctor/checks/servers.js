/** The page on one server, the files on another: browsers take parts of a script only where that one allows it. */
import { isForAll } from '../address.js';
import { finding } from '../finding.js';
import { addressesOf, whole } from '../where.js';

export function twoServers({ doc, scripts }) {
  const loader = scripts.find(({ file, runs }) => runs && file === 'loader.js');
  const { page, base } = addressesOf(doc);
  if (!loader || !page) return [];
  const files = whole(loader.address, base ?? page);
  // A CDN's server is there for all pages.
  if (
    !files ||
    files.host === page.host ||
    !isForAll(loader.base) ||
    /care-widgets@/.test(files.href)
  )
    return [];
  return [
    finding(
      'two-servers',
      'note',
      `The script comes from a different server (${files.host}) than the page (${page.host}).`,
      `Browsers accept it only if ${files.host} sends Access-Control-Allow-Origin: * with the files. If not, visitors get only the links.`,
      `Open the page once. If no widget appears, ask your web team: “Please have ${files.host} send Access-Control-Allow-Origin: * with all files in the care-widgets folder.”`,
    ),
  ];
}
