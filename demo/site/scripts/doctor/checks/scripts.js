/** The scripts: are they there, do they run, are they the right ones? */
import { finding } from '../finding.js';
import { comesUp } from '../read.js';

const LINKS = 'Visitors get the links only, which open the widget’s own page.';
const HEAD =
  'Have your web team put the two lines for the head into the template (below). In a text, editors take scripts out.';

/** A widget's place, and nothing that brings it up. */
export function missing({ places, scripts }) {
  if (scripts.some(({ runs }) => !runs)) return [];
  const waiting = places.filter((place) => place.kind !== 'frame' && !comesUp(place, scripts));
  if (!waiting.length) return [];
  const hard = waiting.some(({ kind }) => kind === 'element' || kind === 'placeholder');
  const other = scripts.length ? ' The script on the page is for another widget or form.' : '';
  return [
    finding(
      'script-missing',
      hard ? 'risk' : 'note',
      `No script on this page brings up the widget.${other}`,
      LINKS,
      HEAD,
    ),
  ];
}

const TOOLS = [
  [/rocketscript|rocket-?loader/i, 'Cloudflare Rocket Loader'],
  [/rocket/i, 'WP Rocket'],
  [/litespeed/i, 'LiteSpeed Cache'],
  [
    /cookieconsent|cookie-?category|cookieyes|cky|usercentrics|service|consent|text\/plain/i,
    'a consent tool',
  ],
  [/./, 'a tool that makes pages faster'],
];

/** Retyped or with its address moved away: it runs late, or never. */
export function delayed({ scripts }) {
  return scripts
    .filter(({ runs }) => !runs)
    .map(({ node, file }) => {
      const marks = [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
      const [, tool] =
        TOOLS.find(([pattern]) => pattern.test(marks.replace(/\S*\.js\S*/, ''))) ?? TOOLS.at(-1);
      return finding(
        'script-delayed',
        'risk',
        `The script ${file} is held back, as it seems by ${tool}.`,
        'Crisis help comes late, or never for visitors who press nothing. The links inside stay.',
        'Exclude the folder with our files from that tool: the widgets set no cookie and ask nobody.',
      );
    });
}

export function hash({ scripts, doc, data }) {
  const styles = [...doc.querySelectorAll('link[href*="care-widgets.css"]')].map((node) => ({
    node,
    file: 'care-widgets.css',
    address: node.getAttribute('href'),
  }));
  return [...scripts, ...styles].flatMap(({ node, file, address }) => {
    const value = node.getAttribute('integrity');
    const known = data.integrity[file];
    const found = [];
    if (value !== null && known && !value.split(/\s+/).includes(known))
      found.push(
        finding(
          'hash-differs',
          'risk',
          `The hash beside ${file} is not that of version ${data.version}.`,
          'If the file is of this version, browsers refuse it, and only the links show.',
          'Take the lines for the head anew, from the builder of the version that you use.',
        ),
      );
    if (value !== null && /^(https?:)?\/\//.test(address) && !node.hasAttribute('crossorigin'))
      found.push(
        finding(
          'crossorigin-missing',
          'broken',
          `${file} has a hash, but no crossorigin="anonymous".`,
          'From another address than your site’s, browsers then refuse the file.',
          'Take the lines for the head anew (below): something took the attribute out.',
        ),
      );
    return found;
  });
}

/** Files that do nothing for a page, though their names look right. */
export function wrongFile({ scripts }) {
  return scripts
    .filter(({ file }) => /\/|^(core|page)\.js|\.\w\w\.js$/.test(file))
    .map(({ file }) =>
      finding(
        'script-wrong',
        'broken',
        `${file} is a part, not a script for a page.`,
        'Alone it does nothing.',
        'Take loader.js instead. It fetches the parts itself.',
      ),
    );
}
