/** Where files and links lead. */
import { addressesIn, canOpen, encrypted, isForAll } from '../address.js';
import { finding } from '../finding.js';
import { withoutIt } from '../missing-file.js';
import { upgrades } from '../policy.js';
import { isLocal, isStandIn } from '../../site/scripts/reachability.js';
import { isKnown } from '../order.js';
import { CURLED, holders, pageOf, sameFolder, versionOf } from '../read.js';

/** Orders that the loader leaves alone, as they lead to a server that it doesn't know. */
export function otherServer({ places, scripts, doc }) {
  const loader = scripts.find(({ file }) => file === 'loader.js');
  if (!loader) return [];
  return places
    .filter(
      ({ kind, address, isOrder }) =>
        (kind === 'address' || (kind === 'link' && isOrder)) &&
        // What was damaged, or is nobody's, is told as that.
        isForAll(pageOf(address).base) &&
        isForAll(loader.base) &&
        !isKnown(address, loader, doc),
    )
    .slice(0, 1)
    .map(({ address }) => strange(address, loader));
}

function strange(address, { base }) {
  const { hostname } = new URL(address);
  return finding(
    'other-server',
    'risk',
    `The link leads to a different server from the script’s: ${address}`,
    `The script turns links into widgets only if they lead to its own server, to the page’s, or to one that it names. If ${hostname} is none of these, the link stays a link, which works.`,
    `Use the address of the script’s folder: ${encrypted(base)} Or have your web team add data-hosts="${hostname}" to the script’s tag.`,
  );
}

export function standIn(page) {
  return allOf(page).some(isStandIn)
    ? [
        finding(
          'stand-in',
          'broken',
          'The address of the files is still a placeholder.',
          'The script and the links lead nowhere.',
          'Replace it with the address of your own copy, or make a new snippet in the builder.',
        ),
      ]
    : [];
}

/** Such as `https://YOUR-HOST:PORT/`. Quotes that do it are told as quotes. */
export function noAddress(page) {
  const hit = linked(page).find((address) => !canOpen(address) && !CURLED.test(address));
  return hit === undefined
    ? []
    : [
        finding(
          'address-broken',
          'broken',
          `Browsers can’t open this address: ${hit}`,
          'What it points to does not load, and visitors who follow it get an error.',
          'Replace it with the address of your own copy, or make a new snippet in the builder.',
        ),
      ];
}

export function onlyHere(page) {
  return allOf(page).some(isLocal)
    ? [
        finding(
          'only-here',
          'broken',
          'The address of the files is on your own computer or network.',
          'You see the widget, but nobody outside does.',
          'Put the files on your website’s server, and make a new snippet in the builder with that address.',
        ),
      ]
    : [];
}

/** All addresses of ours on the page, with what each is for. */
const addressesOf = ({ places, scripts, styles }) => [
  ...scripts.map(({ address }) => ({ address, loads: true })),
  ...styles.map(({ address }) => ({ address, loads: true, isStyle: true })),
  ...places
    .filter(({ address }) => address)
    .map(({ kind, address }) => ({ address, loads: kind === 'frame' })),
];

/** The same with those of a widget's links. */
const linked = (page) => [
  ...addressesOf(page).map(({ address }) => address),
  ...holders(page)
    .flatMap(({ node }) => [...node.querySelectorAll('a[href]')])
    .map((link) => link.getAttribute('href'))
    .filter(pageOf),
];

/** And with what a text has of them. */
const allOf = (page) => [...linked(page), ...addressesIn(page.raw)];

/** What isn't encrypted is blocked on a page that is. */
export function insecure(page) {
  const open = addressesOf(page).filter(
    ({ address, loads }) =>
      /^http:/i.test(address) && !isLocal(address) && !isUpgraded(address, loads, page),
  );
  const weight = ({ loads, isStyle }) => (loads ? 2 - Number(Boolean(isStyle)) : 0);
  const [worst] = [...open].sort((a, b) => weight(b) - weight(a));
  return worst ? [unencrypted(worst)] : [];
}

function unencrypted({ address, loads, isStyle }) {
  const refused = isStyle
    ? `On a page with https:// browsers refuse it. ${withoutIt('care-widgets.css')}`
    : 'On a page with https:// browsers refuse it, and the widget does not appear.';
  return finding(
    'not-encrypted',
    loads && !isStyle ? 'broken' : 'risk',
    `This address starts with http: instead of https: – ${address}`,
    loads ? refused : 'Other people on the same network can see which help page a visitor opens.',
    loads
      ? 'Write https:// instead. If the files are then not found, ask your web team.'
      : 'Write https:// instead, and press the link once to check that it works.',
  );
}

/** A page can ask browsers to encrypt all that it loads; a link is none of that, unless it becomes a widget. */
function isUpgraded(address, loads, { policies, scripts }) {
  if (!upgrades(policies)) return false;
  return loads || scripts.some(({ base }) => sameFolder(base, pageOf(address).base));
}

const parts = (version) => version.split(/[.-]/).map(Number);

function isOlder(one, two) {
  const [a, b] = [parts(one), parts(two)];
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at !== undefined && a[at] < b[at];
}

export function version(page) {
  const { version: ours } = page.data;
  const strange = addressesOf(page)
    .map(({ address }) => versionOf(address))
    .find((each) => /^\d+\.\d+\.\d+/.test(each) && each !== ours);
  if (!strange) return [];
  return isOlder(strange, ours)
    ? [
        finding(
          'version-old',
          'risk',
          `The files are version ${strange}. This page belongs to version ${ours}.`,
          'Crisis numbers and medical facts may have changed since then. Old files do not update themselves.',
          'Ask your web team to update the files, and to copy the lines for the head again.',
        ),
      ]
    : [
        finding(
          'version-new',
          'note',
          `The files are version ${strange}. This page belongs to version ${ours}, which is older.`,
          'So it can’t know everything that the newer version can do.',
          `Use the page “Check a page” of version ${strange}.`,
        ),
      ];
}

/** A hash pins a file, and an address without a full version changes it. */
export function moving({ scripts, styles }) {
  const hit = [...scripts, ...styles].find(
    ({ node, address }) =>
      node.hasAttribute('integrity') &&
      versionOf(address) &&
      !/^\d+\.\d+\.\d+/.test(versionOf(address)),
  );
  return hit
    ? [
        finding(
          'version-moves',
          'risk',
          `${hit.file} has a hash, but its address has no full version: ${hit.address}`,
          'With the next release the file changes, and browsers refuse it. Then only the links show.',
          'Have your web team write the full version into the address, such as care-widgets@1.2.3.',
        ),
      ]
    : [];
}
