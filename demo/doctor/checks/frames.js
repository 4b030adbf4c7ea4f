/** The widget's page in a frame. */
import { FRAMELESS, FRAME_HEIGHTS, snippet } from '../../../src/snippets/index.js';
import { finding } from '../finding.js';
import { encrypted, isForAll } from '../address.js';
import { pageOf } from '../read.js';
import { soundOf } from '../valid-options.js';

const TOKENS = [
  ['allow-scripts', 'the widget’s options'],
  ['allow-popups', 'phone links'],
  ['allow-modals', 'printing'],
  ['allow-downloads', 'saving'],
];
const framesIn = ({ places }) => places.filter(({ kind }) => kind === 'frame');

/** The whole line as it should be, with the options that are sound. */
function lineFor({ tag, options, address }, data) {
  const { region, lang, ...rest } = soundOf(tag, Object.fromEntries(options), data);
  const { base } = pageOf(address);
  return snippet('frame', {
    tag,
    ...(isForAll(base) && { base: encrypted(base) }),
    region,
    lang,
    options: rest,
  }).text;
}

export function sandbox(page) {
  return framesIn(page)
    .filter(({ node }) => node.hasAttribute('sandbox'))
    .flatMap((place) => {
      const has = place.node.getAttribute('sandbox').toLowerCase().split(/\s+/);
      const dead = TOKENS.filter(([token]) => !has.includes(token)).map(([, what]) => what);
      if (!dead.length) return [];
      return [
        finding(
          'frame-closed',
          dead.includes('phone links') ? 'broken' : 'risk',
          `The frame blocks: ${dead.join(', ')}.`,
          'Its “sandbox” allows too little; some editors empty it. What it blocks does not work for visitors, and nothing tells them.',
          'Replace it with this line. If your editor changes it again, use the links (below).',
          lineFor(place, page.data),
        ),
      ];
    });
}

const MUSTS = [
  {
    name: 'a title',
    has: (node) => node.getAttribute('title')?.trim(),
    why: 'Without a title, screen readers can’t say what the frame is.',
  },
  {
    name: 'a height',
    has: (node) =>
      node.hasAttribute('height') || /(height|aspect-ratio)\s*:/.test(node.getAttribute('style')),
    why: 'Without a height it is only 150 pixels high: visitors see a thin strip.',
  },
  {
    name: 'a sandbox',
    has: (node) => node.hasAttribute('sandbox'),
    why: 'Without a sandbox, some editors add an empty one, and then phone links in it don’t work.',
  },
];

/** All that a frame lacks, at once. */
export function incomplete(page) {
  return framesIn(page).flatMap((place) => {
    const lacks = MUSTS.filter(({ has }) => !has(place.node));
    if (!lacks.length) return [];
    const names = lacks.map(({ name }) => name);
    const last = names.pop();
    return [
      finding(
        'frame-incomplete',
        'risk',
        `The frame needs ${names.length ? `${names.join(', ')} and ` : ''}${last}.`,
        lacks.map(({ why }) => why).join(' '),
        'Replace it with this line.',
        lineFor(place, page.data),
      ),
    ];
  });
}

/** The first crisis line to call, below the edge of the frame on a phone. */
export function low(page) {
  return framesIn(page).flatMap((place) => {
    const { tag, node, options } = place;
    const isCard = options.get('variant')?.toLowerCase() !== 'bar';
    const height = Number(node.getAttribute('height'));
    const needed = FRAME_HEIGHTS[isCard ? 'card' : 'bar'];
    if (tag !== 'crisis-banner' || !(height > 0 && height < needed)) return [];
    return [
      finding(
        'frame-low',
        'risk',
        `The frame is ${height} pixels high. ${isCard ? 'The card' : 'The bar'} in it needs ${needed}.`,
        'On a phone, visitors have to scroll inside the frame to find the number to call.',
        'Replace it with this line.',
        lineFor(place, page.data),
      ),
    ];
  });
}

/** What a frame shows can't be told: what it can't do can. */
export function useless(page) {
  return framesIn(page).flatMap((place) => {
    const idle = FRAMELESS.filter((name) => place.options.has(name) && !/^share-/.test(name));
    return idle.map((name) =>
      finding(
        'frame-option',
        'risk',
        `“${name}” does nothing in a frame.`,
        'A frame can’t act on the page around it.',
        'Use the links (below), or replace the frame with this line.',
        lineFor(place, page.data),
      ),
    );
  });
}

export function late(page) {
  if (!framesIn(page).some(({ node }) => !pageOf(node.getAttribute('src')))) return [];
  return [
    finding(
      'frame-delayed',
      'risk',
      'The frame has no address yet: some tool delays loading it.',
      'Visitors may see an empty box until they press something.',
      'Exclude it from delayed loading, or use the links (below).',
    ),
  ];
}

export function doubled(page) {
  const others = page.places.filter(({ kind }) => kind !== 'frame');
  if (!framesIn(page).some(({ tag }) => others.some((each) => each.tag === tag))) return [];
  return [
    finding(
      'frame-doubled',
      'risk',
      'The same widget is both in a frame and on the page.',
      'With the script, it appears twice.',
      'Keep one of them, preferably the links.',
    ),
  ];
}
