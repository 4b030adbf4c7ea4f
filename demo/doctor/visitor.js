/** What a visitor gets of each place. It follows from what the checks say, so that neither denies the other. */
import { insecure } from './checks/addresses.js';
import { crossorigin, differs } from './checks/hashes.js';
import { refusesFrame, refusesParts, refusesScript, refusesTypes } from './policy.js';
import { NOSCRIPT } from './noscript.js';
import { isKnown } from './order.js';
import { comesUp, isPhone, pageOf } from './read.js';
import { isForAll } from './address.js';

/** Inside an editor the loader leaves everything as it was written. */
export const isEdited = (node) => node.closest('[contenteditable]:not([contenteditable="false"])');
const isHidden = (node) =>
  node.closest('[hidden],[style*="display:none"],[style*="display: none"]');

/** Whether an address leads a visitor anywhere. */
const leads = (address) => isForAll(pageOf(address)?.base ?? address);

/** Whether browsers get the script, and take it. */
function arrives(script, { policies, data }) {
  const refusals = [refusesScript(policies, script), refusesParts(policies, script)];
  if (refusals.some((each) => each && !each.maybe) || refusesTypes(policies)) return false;
  const only = { places: [], styles: [], scripts: [script], data, policies };
  const found = [...insecure(only), ...differs(only)];
  return leads(script.address) && !found.some(({ grade }) => grade === 'broken');
}

/** Whether a visitor's browser makes a widget of this place. */
export const rises = (place, page) => raising(place, page).length > 0;

/** The scripts that make one of it. */
function raising(place, page) {
  const { node, address } = place;
  if (isEdited(node) || (address && !leads(address))) return [];
  return page.scripts.filter(
    (script) =>
      comesUp(place, [script]) &&
      (!address || isKnown(address, script, page.doc)) &&
      arrives(script, page),
  );
}

const OWN = ', if the page is on the same host as the files';
/** What a visitor gets may hang on where the page is. */
const ifOwn = (scripts, { policies }) =>
  scripts.every(
    (each) =>
      refusesScript(policies, each) ||
      refusesParts(policies, each) ||
      crossorigin({ scripts: [each], styles: [] }).length,
  )
    ? OWN
    : '';

const title = (tag, { widgets }) => `“${widgets.find((each) => each.tag === tag).title}”`;

function seenAt(place, page) {
  const { kind, tag, node, address } = place;
  const name = title(tag, page.data);
  if (kind === 'frame') {
    const refusal = refusesFrame(page.policies, address);
    const isEmpty =
      !leads(address) ||
      (refusal && !refusal.maybe) ||
      insecure({ places: [place], scripts: [], styles: [], policies: page.policies }).length;
    return isEmpty
      ? `an empty frame instead of ${name}`
      : `${name} in a frame${refusal ? OWN : ''}`;
  }
  const scripts = raising(place, page);
  if (scripts.length) return `the widget ${name}${ifOwn(scripts, page)}`;
  if (kind === 'link') return leads(address) ? `a link to ${name}` : `a dead link to ${name}`;
  if (kind === 'address') return `the address of ${name}, as text`;
  const links = [...node.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'));
  return links.some(leads) ? `links instead of ${name}` : '';
}

/** What no visitor sees, or only those without scripts. */
export const isAside = (node) => node.closest(`footer,header,nav,${NOSCRIPT}`);

/** Links to dial that a visitor sees. */
export const dialsIn = (doc) =>
  [...doc.querySelectorAll('a')].filter(
    (link) => isPhone(link) && !isAside(link) && link.textContent.trim(),
  );

/** In lines, best known by what they begin with. */
export function seenOf(page, hasCode) {
  const { places, doc } = page;
  const seen = places
    .filter(({ node }) => !node.closest(NOSCRIPT))
    .map((place) => {
      const what = seenAt(place, page);
      return what && isHidden(place.node) ? `${what}, once the part that hides it is opened` : what;
    });
  const phones = dialsIn(doc).map((link) => `a phone link: “${link.textContent.trim()}”`);
  return [...new Set([...seen.filter(Boolean), ...phones, ...(hasCode ? ['code'] : [])])];
}
