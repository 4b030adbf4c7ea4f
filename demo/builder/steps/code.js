/** Places that take code, Markdown or an address. */
import { CODE, LINKS, PASTE, STYLE_TEAM, WEB_TEAM } from './words.js';

/** The text of a page in any visual editor. */
const VISUAL = { kind: 'visual', menu: 'Page', bar: 'B I Link' };

export default {
  embed: {
    ask: 'It removes the frame, or shows its code',
    once: WEB_TEAM,
    page: {
      frame: [
        'Press “Copy” below.',
        'Open the page in your editor. Add the box for embed code where the widget should go. It may be called Embed, HTML, Code or iframe.',
        PASTE,
        'Save, and look at the page as a visitor. Is the box empty? Then your site does not allow frames: check the box in step 2.',
        'Is the end cut off? Make the number after “height” larger. Otherwise visitors have to scroll inside the frame.',
      ],
      any: LINKS,
    },
    css: STYLE_TEAM,
    draw: { kind: 'blocks', menu: '+', bar: 'Embed' },
    drawLinks: VISUAL,
  },
  markdown: {
    ask: 'The field takes only an address, or shows Markdown as typed',
    once: WEB_TEAM,
    page: { any: CODE('Click into the field, on an empty line.') },
    css: STYLE_TEAM,
    draw: { kind: 'field', menu: 'Text', bar: '' },
  },
  html: {
    ask: 'Tags are removed when I save',
    once: [
      'Paste the code below into the head of each page that has a widget, or into the head of the template.',
    ],
    page: {
      element: CODE(
        'Open the file, the template or the code block, and go to where the widget should go.',
      ),
      any: LINKS,
    },
    css: 'Put it in your style sheet.',
    draw: { kind: 'code', menu: 'page.html', bar: '' },
    drawLinks: VISUAL,
  },
  react: {
    ask: 'I can’t change the code, only the text',
    once: WEB_TEAM,
    page: {
      element: [
        'Add the package from a copy of it in your repository; it is not on npm yet.',
        'Put the two import lines at the top of the file.',
        'Press “Copy” below, and paste the element into what your component returns. In Vue, Svelte and Angular, use “Plain HTML” instead.',
        'When rendered on a server, the links are there first, and become the widget in the browser.',
      ],
      any: LINKS,
    },
    css: 'Put it in your style sheet.',
    draw: { kind: 'code', menu: 'Help.jsx', bar: '' },
    drawLinks: VISUAL,
  },
};
