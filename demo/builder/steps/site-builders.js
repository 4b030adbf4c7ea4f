/** Site builders. We read about them, and have no site with any of them. */
import { LOOK, PASTE_LINKS, untried } from './words.js';

const PUBLISH = LOOK.replace('Save', 'Publish');
const page = (where, last) => ({
  any: ['Press “Copy the links” below.', where, PASTE_LINKS, last],
});

export default {
  squarespace: {
    once: [
      untried(
        'Look for “Code Injection”. Newer sites have it under Website → Pages → Custom Code, older ones under Settings → Advanced. Some plans don’t have it.',
        'guides on the web',
      ),
      'Paste the code below into “Header”, and save.',
    ],
    page: page(
      untried(
        'Edit the page. Add a text block, which Squarespace calls Text.',
        'guides on the web',
      ),
      LOOK,
    ),
    css: untried(
      'Look for “Custom CSS”: near “Code Injection”, or under Design.',
      'guides on the web',
    ),
    draw: { kind: 'blocks', menu: 'Add Block', bar: 'Text' },
  },
  wix: {
    once: [
      untried(
        'In the site’s dashboard, open Settings → Custom Code. The site has to be published, with its own domain.',
        'Wix’s own documentation',
      ),
      'Add the code below, for all pages, in the head, and apply.',
    ],
    page: page(
      untried('In the editor, add a text, and open it to type.', 'guides on the web'),
      PUBLISH,
    ),
    css: 'Settings → Custom Code again: put it between <style> and </style>.',
    draw: { kind: 'blocks', menu: 'Add', bar: 'Text' },
  },
  webflow: {
    once: [
      untried(
        'Open “Custom code” in the settings of the site. Not all plans have it.',
        'guides on the web',
      ),
      'Paste the code below into the box for the head, save, and publish.',
    ],
    page: page(
      untried(
        'Click a text on the page, and press its Edit icon. Or have a designer add a text element, which Webflow calls Rich Text.',
        'Webflow’s own help',
      ),
      PUBLISH,
    ),
    css: 'The same box again: put it between <style> and </style>.',
    draw: { kind: 'blocks', menu: '+', bar: 'Rich Text' },
  },
};
