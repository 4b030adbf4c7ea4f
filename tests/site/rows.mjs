/**
 * What is known of each place, from running and reading (the research on embedding): the form that goes
 * there, what the place keeps of markup, and what a visitor gets (the words of ../forms/judge.mjs). A form
 * may hold nothing that its place takes out.
 */
const LINK = { form: 'link', sees: 'links → up' };
/** Every editor keeps links in paragraphs. */
const LINKS = ['p', 'a', 'href', 'lang'];
/** AEM keeps boxes with classes and `data-*`, and unwraps elements that it doesn't know. */
const BOXES = [...LINKS, 'div', 'class', 'data-'];
const ALL = [...BOXES, 'element'];
/** The plugin makes the element on the server; tests/compat/wordpress reads it as a visitor. */
const SHORTCODE = { form: 'shortcode' };

export const ROWS = {
  unknown: { keeps: LINKS, best: LINK },
  'wordpress-block': { keeps: LINKS, best: SHORTCODE, plain: LINK },
  'wordpress-classic': { keeps: LINKS, best: SHORTCODE, plain: LINK },
  drupal: { keeps: LINKS, best: LINK },
  aem: { keeps: BOXES, best: { form: 'classes', sees: 'links → up' }, plain: LINK },
  sitecore: { keeps: LINKS, best: LINK },
  squarespace: { keeps: LINKS, best: LINK },
  wix: { keeps: LINKS, best: LINK },
  webflow: { keeps: LINKS, best: LINK },
  embed: {
    // Some take the style out: the frame has its height as an attribute as well.
    keeps: [
      ...LINKS,
      'iframe',
      'src',
      'title',
      'width',
      'height',
      'style',
      'frameborder',
      'sandbox',
    ],
    best: { form: 'frame', sees: 'frame → frame' },
    plain: LINK,
  },
  markdown: {
    keeps: LINKS,
    best: { form: 'markdown', sees: 'links → up' },
    plain: { form: 'address', sees: 'address → up' },
  },
  html: { keeps: ALL, best: { form: 'element', sees: 'links → up' }, plain: LINK },
  react: { keeps: ALL, best: { form: 'jsx', sees: 'links → up' } },
};

/** Options for each widget, with everything that ends a value somewhere. */
export const OPTIONS = {
  'crisis-banner': { variant: 'card', 'quick-exit': true },
  'ketamine-explainer': { sections: 'routes questions', layout: 'accordion' },
  'symptom-check': { instrument: 'gad-7' },
  'tx-options-compare': { options: 'ect esketamine', rows: 'what found' },
};
export const CONTACT = {
  'contact-label': `Ask "us" & <b> [it's] {1} + 5 %`,
  'contact-phone': '+1 (555) 0100',
  'contact-url': '/visit?a=1&b=2#c',
};
