/**
 * The forms in which a widget is put on a page, each made from what is wanted (see parts.js). `text` is
 * what is pasted or typed as it stands; `html` is what a visual editor gets beside it.
 */
import { attributes, inMarkdown, inShortcode } from './escape.js';
import { around, linkHtml, linksOf, optionsOf, pageAddress, pageTitle, wordsIn } from './parts.js';

/** Without the last four, telephone links, new windows, printing and saving are dead in the frame. */
const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-modals allow-downloads';

/** Options that do nothing in a frame, which can't act on the page around it. */
export const FRAMELESS = [
  'quick-exit',
  'placement',
  'share',
  'share-label',
  'share-note',
  'subject',
  'structured-data',
];

export const FORMS = {
  /** Links in a paragraph: what every editor keeps. */
  link: {
    title: 'links in a paragraph',
    number: 1,
    loader: true,
    make: (wanted) => {
      const links = linksOf(wanted)
        .map((link) => linkHtml(link))
        .join(' · ');
      const lang = wordsIn(wanted) === wanted.lang ? [['lang', wanted.lang]] : [];
      return { html: `<p${attributes(lang)}>${links}</p>`, text: pageAddress(wanted) };
    },
  },
  /** The address alone, on a line of its own. */
  address: {
    title: 'the address alone',
    number: 2,
    loader: true,
    make: (wanted) => ({ text: pageAddress(wanted) }),
  },
  markdown: {
    title: 'Markdown links',
    number: 2,
    loader: true,
    make: (wanted) => ({
      text: linksOf(wanted)
        .map(({ href, text }) => `[${inMarkdown(text)}](${href})`)
        .join(' · '),
    }),
  },
  /** The element, with the links inside. */
  element: {
    title: 'the element',
    number: 3,
    loader: true,
    make: (wanted) => ({ text: around(wanted.tag, optionsOf(wanted), wanted) }),
  },
  /** A placeholder, with options in class names, which more filters keep than `data-*`. */
  classes: {
    title: 'a `div` with class names',
    number: 4,
    loader: true,
    make: (wanted) => ({ text: around('div', placeholder(wanted), wanted) }),
  },
  /** The widget's page in a frame, for boxes that take nothing else. */
  frame: {
    title: 'a frame',
    number: 5,
    loader: false,
    make: (wanted) => ({ text: frameHtml(wanted) }),
  },
  /** WordPress with the plugin. */
  shortcode: {
    title: "the plugin's block or shortcode",
    number: 6,
    loader: false,
    make: (wanted) => ({
      text: `[${wanted.tag}${attributes(optionsOf(wanted), inShortcode)}]`,
    }),
  },
};

/** Options that are lists of ids: a class name for each. */
const LISTS = ['sections', 'options', 'rows'];

/** Ids and flags go into class names, what a class can't say into `data-*`. */
function placeholder(wanted) {
  const classes = [`care-${wanted.tag}`];
  const data = [];
  for (const [name, value] of optionsOf(wanted)) {
    const values = LISTS.includes(name) ? value.split(/\s+/) : [value];
    if (value === true) classes.push(`care-${name}`);
    else if (values.every((each) => /^[\w-]+$/.test(each)))
      classes.push(...values.map((each) => `care-${name}-${each}`));
    else data.push([`data-${name}`, value]);
  }
  return [['class', classes.join(' ')], ...data];
}

/** Pixels, so that the first crisis line to call is in view 320 wide, in every country and language. */
export const FRAME_HEIGHTS = { bar: 400, card: 700 };

/** @type {(tag: string, options: Record<string, string | boolean>) => number} */
const heightOf = (tag, { variant }) =>
  tag === 'crisis-banner' ? (FRAME_HEIGHTS[variant] ?? FRAME_HEIGHTS.bar) : 900;

function frameHtml(wanted) {
  /** @type {Record<string, string | boolean>} */
  const options = Object.fromEntries(
    Object.entries(wanted.options ?? {}).filter(([name]) => !FRAMELESS.includes(name)),
  );
  // The page shows a card by itself, and a frame has no room for that.
  if (wanted.tag === 'crisis-banner') options.variant ??= 'bar';
  const height = String(heightOf(wanted.tag, options));
  const entries = [
    ['src', pageAddress({ ...wanted, options })],
    ['title', pageTitle(wanted.tag, wordsIn(wanted)).text],
    ['width', '100%'],
    ['height', height],
    // Obsolete, but every browser follows it, also where a policy or an editor refuses inline style.
    ['frameborder', '0'],
    ['sandbox', SANDBOX],
    // Many themes reset frames to `height: auto`, which is 150 pixels. No theme resets this.
    ['style', `min-height:${height}px`],
  ];
  return `<iframe${attributes(entries)}></iframe>`;
}
