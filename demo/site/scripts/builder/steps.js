/**
 * Where to click in each place: `once` is where code for the whole site goes, `page` where the snippet
 * goes (by form, `any` for all others), `css` where colours go. `draw` is what the picture shows.
 */
const LINKS = [
  'Press “Copy the links” below.',
  'Open the page in your editor, and click where the widget should stand.',
  'Paste: Ctrl+V, on a Mac ⌘V. You see links, not code.',
  'Save, and look at the page.',
];
const CODE = (where) => [
  'Press “Copy” below.',
  where,
  'Paste: Ctrl+V, on a Mac ⌘V.',
  'Save, and look at the page.',
];
const WEB_TEAM = [
  'Send the code below to whoever looks after the site’s templates or tag settings.',
];

export const STEPS = {
  unknown: {
    once: WEB_TEAM,
    page: { any: LINKS },
    css: 'Send it to whoever looks after the site’s style sheet.',
    draw: { kind: 'visual', menu: 'Page', bar: 'B I Link' },
  },
  'wordpress-block': {
    ask: 'The care-widgets plugin is not installed, and can’t be',
    once: WEB_TEAM,
    page: {
      shortcode: [
        'Once for the site: an administrator opens Plugins → Add New → Upload Plugin, and chooses care-widgets.zip.',
        'Press “Copy” below.',
        'In the post or page press +, look for “Shortcode”, and add that block. (Or look for the widget’s own block by its name: then there is nothing to paste.)',
        'Paste into it: Ctrl+V, on a Mac ⌘V.',
        'Update, and look at the page.',
      ],
      any: [
        'Press “Copy the links” below.',
        'In the post or page click an empty paragraph block.',
        'Paste: Ctrl+V, on a Mac ⌘V. You see links, not code.',
        'Update, and look at the page.',
      ],
    },
    css: 'Appearance → Customize → Additional CSS; with a block theme Appearance → Editor → Styles → ⋮ → Additional CSS.',
    draw: { kind: 'blocks', menu: '+', bar: 'Shortcode' },
  },
  'wordpress-classic': {
    ask: 'The care-widgets plugin is not installed, and can’t be',
    once: WEB_TEAM,
    page: {
      shortcode: [
        'Once for the site: an administrator opens Plugins → Add New → Upload Plugin, and chooses care-widgets.zip.',
        'Press “Copy” below.',
        'In the post or page click where the widget should stand, on a line of its own. The tab “Visual” is fine.',
        'Paste: Ctrl+V, on a Mac ⌘V.',
        'Update, and look at the page.',
      ],
      any: [
        'Press “Copy the links” below.',
        'In the post or page choose the tab “Visual”, and click on an empty line.',
        'Paste: Ctrl+V, on a Mac ⌘V. You see links, not code.',
        'Update, and look at the page.',
      ],
    },
    css: 'Appearance → Customize → Additional CSS.',
    draw: { kind: 'visual', menu: 'Visual', bar: 'B I Link' },
  },
  drupal: {
    once: [
      'Send the code below to whoever looks after the theme: it belongs into html.html.twig, or into a library of the theme.',
    ],
    page: { any: LINKS },
    css: 'Into the style sheet of the theme.',
    draw: { kind: 'visual', menu: 'Body', bar: 'B I Link Source' },
  },
  aem: {
    ask: 'The text component has no source view',
    once: [
      'Send the code below to whoever looks after the page template: it belongs into its customheaderlibs, or into a policy’s client library.',
    ],
    page: {
      classes: CODE('Open the Text component, full screen, and its “Source edit” view.'),
      any: LINKS,
    },
    css: 'Into a client library of the site.',
    draw: { kind: 'code', menu: 'Text', bar: 'B I Source edit' },
  },
  sitecore: {
    once: WEB_TEAM,
    page: { any: LINKS },
    css: 'Into the style sheet of the site’s theme.',
    draw: { kind: 'visual', menu: 'Content', bar: 'B I Link' },
  },
  squarespace: {
    once: [
      'Open Settings → Advanced → Code Injection. (Some plans don’t have it.)',
      'Paste the code below into “Header”, and save.',
    ],
    page: {
      any: [
        'Press “Copy the links” below.',
        'Edit the page, press Add Block, and choose Text.',
        'Paste into the block: Ctrl+V, on a Mac ⌘V. You see links, not code.',
        'Save, and look at the page.',
      ],
    },
    css: 'Design → Custom CSS.',
    draw: { kind: 'blocks', menu: 'Add Block', bar: 'Text' },
  },
  wix: {
    once: [
      'Open Settings → Custom Code. (The site needs its own domain.)',
      'Add Custom Code, paste the code below, choose “All pages” and “Head”, and apply.',
    ],
    page: {
      any: [
        'Press “Copy the links” below.',
        'In the editor press Add Elements, choose Text → Paragraph, and double-click it.',
        'Paste: Ctrl+V, on a Mac ⌘V. You see links, not code.',
        'Publish, and look at the page.',
      ],
    },
    css: 'Settings → Custom Code again: put it between <style> and </style>.',
    draw: { kind: 'blocks', menu: 'Add Elements', bar: 'Text' },
  },
  webflow: {
    once: [
      'Open Site settings → Custom code.',
      'Paste the code below into “Head code”, save, and publish.',
    ],
    page: {
      any: [
        'Press “Copy the links” below.',
        'In the Designer press +, and drag a Rich Text onto the page. Double-click it.',
        'Paste: Ctrl+V, on a Mac ⌘V. You see links, not code.',
        'Publish, and look at the page.',
      ],
    },
    css: 'Site settings → Custom code → Head code: put it between <style> and </style>.',
    draw: { kind: 'blocks', menu: '+', bar: 'Rich Text' },
  },
  markdown: {
    ask: 'The field takes an address only, or Markdown shows as it is typed',
    once: WEB_TEAM,
    page: { any: CODE('Click into the field, on an empty line.') },
    css: 'Send it to whoever looks after the site’s style sheet.',
    draw: { kind: 'field', menu: 'Text', bar: '' },
  },
  html: {
    ask: 'Tags are taken out when I save',
    once: [
      'Paste the code below into the head of each page that has a widget, or of the template.',
    ],
    page: {
      element: CODE(
        'Open the file, the template or the code block, and go to where the widget should stand.',
      ),
      any: LINKS,
    },
    css: 'Into your style sheet.',
    draw: { kind: 'code', menu: 'page.html', bar: '' },
  },
  react: {
    ask: 'I can’t change the code, only the text',
    once: WEB_TEAM,
    page: {
      element: [
        'Add the package from a copy of it in your repository; it is not on npm yet.',
        'Put the two import lines at the top of the file.',
        'Press “Copy” below, and paste the element into what your component returns. In Vue, Svelte and Angular take “Plain HTML” instead.',
        'On a server without a browser the links are drawn, and become the widget in the browser.',
      ],
      any: LINKS,
    },
    css: 'Into your style sheet.',
    draw: { kind: 'code', menu: 'Help.jsx', bar: '' },
  },
};

export const BASIS = {
  run: 'We ran this: the snippet went through the real thing, and the widget came up.',
  read: 'We have not run this one. It rests on what its makers and users write. So we chose the form that survives everywhere we did run.',
  none: 'Nobody tried this one yet. So we chose the form that survives everywhere we did run.',
};

export const pageSteps = (place, form) => STEPS[place].page[form] ?? STEPS[place].page.any;
