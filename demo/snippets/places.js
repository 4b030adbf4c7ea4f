/**
 * Which form goes where. `basis` says how we know: "run" was put through the real thing, "read" is what
 * others write of it, "none" is neither, so that the form is the one that survives everywhere. `plain` is
 * the form for somebody who can't use the first.
 */
export const PLACES = [
  { id: 'unknown', name: 'I don’t know', form: 'link', basis: 'run' },
  {
    id: 'wordpress-block',
    name: 'WordPress, block editor',
    form: 'shortcode',
    plain: 'link',
    basis: 'run',
  },
  {
    id: 'wordpress-classic',
    name: 'WordPress, classic editor',
    form: 'shortcode',
    plain: 'link',
    basis: 'run',
  },
  { id: 'drupal', name: 'Drupal', form: 'link', basis: 'run' },
  { id: 'aem', name: 'Adobe Experience Manager', form: 'classes', plain: 'link', basis: 'run' },
  { id: 'sitecore', name: 'Sitecore', form: 'link', basis: 'none' },
  { id: 'squarespace', name: 'Squarespace', form: 'link', basis: 'read' },
  { id: 'wix', name: 'Wix', form: 'link', basis: 'read' },
  { id: 'webflow', name: 'Webflow', form: 'link', basis: 'read' },
  {
    id: 'markdown',
    name: 'A Markdown or URL field',
    form: 'markdown',
    plain: 'address',
    basis: 'run',
  },
  {
    id: 'html',
    name: 'Plain HTML, a template, a code block',
    form: 'element',
    plain: 'link',
    basis: 'run',
  },
  { id: 'react', name: 'React and the like', form: 'element', plain: 'link', basis: 'read' },
];
