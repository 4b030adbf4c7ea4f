/** What the WordPress plugin is made of: the one place to add a file to. */
import { TAGS } from '../../lib/widgets.mjs';

/** Files of `dist/` that a page with a widget loads: WordPress's handle → file. */
export const ASSETS = {
  ...Object.fromEntries(TAGS.map((tag) => [`care-widgets-${tag}`, `${tag}.js`])),
  'care-widgets': 'care-widgets.css',
};

/** Files that those load by themselves, beside them. */
export const BESIDE = ['symptom-check.frame.js'];

/** The plugin's own files, in `src/wordpress/`. `{{version}}` in them becomes the package's version. */
export const OWN = [
  'care-widgets.php',
  'editor.js',
  'includes/assets.php',
  'includes/attributes.php',
  'includes/blocks.php',
  'includes/fallback.php',
  'includes/labels.php',
  'includes/language.php',
  'includes/optimisers.php',
  'includes/region.php',
  'includes/render.php',
  'includes/shortcodes.php',
  'includes/table.php',
  'readme.txt',
];

export const LICENSES = ['LICENSE', 'LICENSE-CONTENT'];
