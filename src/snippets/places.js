/**
 * Which form goes where. `plain` is the form for somebody who can't use the first. `basis` says how we
 * know, for each form, and `also` what to expect:
 *
 * - `run`: put into the system itself, as it is installed.
 * - `filter`: put through what the system takes out of pasted code, and not through the whole system.
 * - `some`: the same, and only some kept it.
 * - `fixture`: in small apps that the tests build.
 * - `read`: what its makers and users write of it.
 * - `none`: none of these. `read` and `none` take the form that survives everywhere.
 *
 * `hosted` is where pages may be on somebody else's server: an address there has to be whole.
 */

/**
 * @typedef {keyof typeof import('./forms.js').FORMS} FormName
 * @typedef {object} Basis
 * @property {string} how the kind of knowledge, as above
 * @property {string} [what] what a form was tried in
 * @property {string} [also]
 * @typedef {object} Place
 * @property {string} id
 * @property {string} name
 * @property {FormName} form
 * @property {FormName} [plain]
 * @property {boolean} [hosted]
 * @property {Partial<Record<FormName, Basis>>} basis
 */

/** @type {(kind: string) => (what: string, also?: string) => Basis} */
const how = (kind) => (what, also) => ({ how: kind, what, ...(also && { also }) });
const [run, filter, some, fixture] = ['run', 'filter', 'some', 'fixture'].map(how);
const MANY = filter(
  'more than fifty filters and editors of many systems',
  'A few turned the phone link into plain text. The number stays in view.',
);
const READ = { how: 'read' };
const WORDPRESS = run('WordPress itself');

/** @type {Place[]} */
export const PLACES = [
  { id: 'unknown', name: 'I don’t know', form: 'link', hosted: true, basis: { link: MANY } },
  {
    id: 'wordpress-block',
    name: 'WordPress, block editor',
    form: 'shortcode',
    plain: 'link',
    basis: { shortcode: WORDPRESS, link: WORDPRESS },
  },
  {
    id: 'wordpress-classic',
    name: 'WordPress, classic editor',
    form: 'shortcode',
    plain: 'link',
    basis: { shortcode: WORDPRESS, link: WORDPRESS },
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'link',
    basis: {
      link: filter(
        'the text filters of Drupal 10',
        'Links that write a text message (sms:) lose their address there.',
      ),
    },
  },
  {
    id: 'aem',
    name: 'Adobe Experience Manager',
    form: 'classes',
    plain: 'link',
    basis: {
      classes: filter('the filter that it is built on (Sling XSS)'),
      link: filter('the filter that it is built on (Sling XSS)'),
    },
  },
  { id: 'sitecore', name: 'Sitecore', form: 'link', basis: { link: { how: 'none' } } },
  { id: 'squarespace', name: 'Squarespace', form: 'link', hosted: true, basis: { link: READ } },
  { id: 'wix', name: 'Wix', form: 'link', hosted: true, basis: { link: READ } },
  { id: 'webflow', name: 'Webflow', form: 'link', hosted: true, basis: { link: READ } },
  {
    id: 'embed',
    name: 'A box for embed code or frames only',
    form: 'frame',
    plain: 'link',
    hosted: true,
    basis: { frame: some('more than fifty filters and editors of many systems'), link: MANY },
  },
  {
    id: 'markdown',
    name: 'A Markdown or URL field',
    form: 'markdown',
    plain: 'address',
    basis: {
      markdown: filter('nine Markdown setups'),
      address: filter('nine Markdown setups, and sixteen editors as plain text'),
    },
  },
  {
    id: 'html',
    name: 'Plain HTML, a template, a code block',
    form: 'element',
    plain: 'link',
    basis: { element: run('plain pages, in Chromium, Firefox and WebKit'), link: MANY },
  },
  {
    id: 'react',
    name: 'React and the like',
    form: 'element',
    basis: { element: fixture('small apps of React, Preact, Solid, Svelte, Vue and Angular') },
  },
];
