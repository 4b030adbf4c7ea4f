import { LOOK, PASTE, PASTE_LINKS, WEB_TEAM } from './words.js';

const ASK = 'The care-widgets plugin is not installed, and can’t be';
const INSTALL =
  'Once for the site: an administrator opens Plugins → Add New → Upload Plugin, and chooses care-widgets.zip.';
const UPDATE = LOOK.replace('Save', 'Update');

export default {
  'wordpress-block': {
    ask: ASK,
    once: WEB_TEAM,
    page: {
      shortcode: [
        INSTALL,
        'Press “Copy” below.',
        'In the post or page, press +, look for “Shortcode”, and add that block. (Or look for the widget’s own block by its name: then there is nothing to paste.)',
        PASTE.replace('Paste:', 'Paste into it:'),
        UPDATE,
      ],
      any: [
        'Press “Copy the links” below.',
        'In the post or page, click an empty paragraph block.',
        PASTE_LINKS,
        UPDATE,
      ],
    },
    css: 'Appearance → Customize → Additional CSS; with a block theme, Appearance → Editor → Styles → ⋮ → Additional CSS.',
    draw: { kind: 'blocks', menu: '+', bar: 'Shortcode' },
    drawLinks: { kind: 'visual', menu: 'Page', bar: 'Paragraph' },
  },
  'wordpress-classic': {
    ask: ASK,
    once: WEB_TEAM,
    page: {
      shortcode: [
        INSTALL,
        'Press “Copy” below.',
        'In the post or page, click where the widget should go, on a line of its own. The tab “Visual” is fine.',
        PASTE,
        UPDATE,
      ],
      any: [
        'Press “Copy the links” below.',
        'In the post or page, choose the tab “Visual”, and click on an empty line.',
        PASTE_LINKS,
        UPDATE,
      ],
    },
    css: 'Appearance → Customize → Additional CSS.',
    draw: { kind: 'visual', menu: 'Visual', bar: 'B I Link' },
  },
};
