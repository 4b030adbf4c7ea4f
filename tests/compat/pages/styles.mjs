/** Style sheets that sites take as they are published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const published = (path) => readFileSync(join(import.meta.dirname, 'node_modules', path), 'utf8');
/** What Tailwind's own build makes of its values: those that they fall back to. */
const built = (css) => css.replace(/--theme\(\s*[\w-]+,\s*([^;]*)\);/g, '$1;');

/** A row is a page's options (see documentOf in tests/hosts/site.mjs); `css` is the host's. */
export const STYLES = [
  { name: 'reset.css', css: published('reset-css/reset.css') },
  { name: 'Bootstrap', css: published('bootstrap/dist/css/bootstrap.css') },
  {
    name: 'Bootstrap in its dark mode',
    css: published('bootstrap/dist/css/bootstrap.css'),
    root: 'lang="en" data-bs-theme="dark"',
  },
  { name: 'Tailwind’s preflight', css: built(published('tailwindcss/preflight.css')) },
  {
    name: 'UIkit, a page builder’s, in a light-on-dark section',
    css: published('uikit/dist/css/uikit.css'),
    place: (widgets) =>
      `<div class="uk-section uk-section-secondary uk-light"><div class="uk-container uk-grid uk-child-width-1-1">${widgets}</div></div>`,
  },
];
