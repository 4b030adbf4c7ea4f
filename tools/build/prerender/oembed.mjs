import { escaped } from './element.mjs';
import { pageName } from './page.mjs';

/** Where the files are, as in all snippets; where an address must be whole, a site's name goes in for HOST. */
export const FOLDER = '/care-widgets';
const BASE = `https://HOST${FOLDER}`;

/** All that the widgets' own links and prints need; no form, and no origin of the host's. */
const SANDBOX = [
  'allow-scripts',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
  'allow-modals',
  'allow-downloads',
];
const [WIDTH, HEIGHT] = [600, 800];

/**
 * What a site learns that is given the page's address. The crisis page is a link and never a frame:
 * sites put frames into a sandbox of their own, in which a telephone link is dead.
 */
export function oembed(tag, language, { title }) {
  const page = `${BASE}/embed/${pageName(tag, language)}`;
  const about = { version: '1.0', title, provider_name: 'care-widgets', provider_url: `${BASE}/` };
  if (tag === 'crisis-banner') return { ...about, type: 'link' };
  const frame = `<iframe src="${page}" title="${escaped(title)}" width="${WIDTH}" height="${HEIGHT}" frameborder="0" sandbox="${SANDBOX.join(' ')}" allow="clipboard-write" loading="lazy"></iframe>`;
  return { ...about, type: 'rich', width: WIDTH, height: HEIGHT, html: frame };
}
