/** The scripts: are they there, do they run, are they the right ones? */
import { finding } from '../finding.js';
import { NOSCRIPT } from '../noscript.js';
import { comesUp, isForOld } from '../read.js';

const LINKS = 'Visitors get only the links, which open the widget’s own page.';
const HEAD =
  'Have your web team put the two lines for the head (below) in the template. Editors remove scripts from text.';

/** A widget's place, and nothing that brings it up. */
export function missing({ places, scripts }) {
  if (scripts.some(({ runs }) => !runs)) return [];
  const waiting = places.filter(
    (place) =>
      place.kind !== 'frame' &&
      (place.isOrder || place.kind === 'address') &&
      !place.node.closest(NOSCRIPT) &&
      !comesUp(place, scripts),
  );
  const bare = waiting.filter(({ kind }) => kind === 'address').length;
  return [
    ...(bare ? [BARE] : []),
    ...(waiting.length > bare ? [missingFor(waiting, scripts)] : []),
  ];
}

/** To a visitor a text like others: the script would have made the widget of it. */
const BARE = finding(
  'address-bare',
  'broken',
  'Visitors see only an address, as text, instead of the widget.',
  'No script on this page loads the widget, so there is no link to press there, and no number to call.',
  `Replace it with the links (below). For the widget: ${HEAD}`,
);

function missingFor(waiting, scripts) {
  const hard = waiting.some(({ kind }) => kind === 'element' || kind === 'placeholder');
  const other = scripts.length ? ' The script on the page is for another widget or form.' : '';
  return finding(
    'script-missing',
    hard ? 'risk' : 'note',
    `No script on this page loads the widget.${other}`,
    LINKS,
    HEAD,
  );
}

/** @type {[RegExp, string][]} */
const TOOLS = [
  [
    /rocketscript|rocket-?loader|\btype=[\da-f]{6,}-(?:text\/|application\/|module)/i,
    'Cloudflare Rocket Loader',
  ],
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
    .filter(
      ({ node, runs, curled }) => !runs && !curled && !node.closest(NOSCRIPT) && !isForOld(node),
    )
    .map(({ node, file }) => {
      const marks = [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
      const [, tool] =
        TOOLS.find(([pattern]) => pattern.test(marks.replace(/\S*\.js\S*/, ''))) ?? TOOLS.at(-1);
      return finding(
        'script-delayed',
        'risk',
        `The script ${file} is delayed, apparently by ${tool}.`,
        'Crisis help appears late, or never if a visitor presses nothing. The links inside stay.',
        'Exclude the folder with our files from that tool: the widgets set no cookies and need no consent.',
      );
    });
}

/** The counterpart of a module that isn't there. */
export function forOld({ scripts }) {
  return scripts
    .filter(({ node }) => isForOld(node) && !node.closest(NOSCRIPT))
    .map(({ file }) =>
      finding(
        'script-nomodule',
        'broken',
        `The script ${file} is marked “nomodule”.`,
        'All current browsers skip scripts marked like that. Visitors get only the links.',
        'Have your web team remove “nomodule”, or copy the lines for the head again (below).',
      ),
    );
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
        'On its own it does nothing.',
        'Use loader.js instead. It fetches the parts itself.',
      ),
    );
}

/** What stands in `<noscript>` is for visitors whose browser runs no scripts. */
export function noscript({ places, scripts }) {
  const inside = ({ node }) => node.closest(NOSCRIPT);
  const found = [];
  if (scripts.some(inside))
    found.push(
      finding(
        'script-in-noscript',
        'broken',
        'The script is inside <noscript>.',
        'Browsers read that part only when scripts are off. So the script never runs.',
        'Have your web team remove the <noscript> around the script.',
      ),
    );
  if (places.some(inside))
    found.push(
      finding(
        'widget-in-noscript',
        'broken',
        'The widget is inside <noscript>.',
        'Browsers read that part only when scripts are off. Nearly all visitors don’t see it.',
        'Remove <noscript>. The links inside the widget are there for visitors without scripts.',
      ),
    );
  return found;
}

export function doubled({ scripts }) {
  const loaders = scripts.filter(({ file, runs }) => runs && file === 'loader.js');
  if (loaders.length < 2) return [];
  const [first, other] = [...new Set(loaders.map(({ address }) => address))];
  return [
    other
      ? finding(
          'script-doubled',
          'risk',
          `Two copies of the script are on the page: ${first} and ${other}`,
          'The first one wins. If it is the older one, the page silently keeps old content.',
          'Have your web team keep one, and remove the other.',
        )
      : finding(
          'script-doubled',
          'note',
          'The same script is on the page more than once.',
          'It does no harm: the second one does nothing.',
          'Keep one, preferably in the head.',
        ),
  ];
}
