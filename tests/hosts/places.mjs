/**
 * Where hosts put the widgets. `then` runs in the page once it has loaded, as a visitor's or a script's
 * doing, and before anything is looked at.
 */
const XHTML =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n';
const inside = (before, after) => (widgets) => `<h1>A page</h1>${before}${widgets}${after}`;
const atOnce = (mode) => (widgets) =>
  `<div class="host"></div><template class="held">${widgets}</template><script>
  const root = document.querySelector('.host').attachShadow({ mode: '${mode}' });
  globalThis.closedRoots = [root];
  root.append(document.querySelector('.held').content);</script>`;

export const PLACES = [
  {
    name: 'a table cell',
    loader: true,
    place: inside('<table><tr><td>Side</td><td>', '</td></tr></table>'),
  },
  {
    name: 'a flex column that centers',
    css: 'main { display: flex; flex-direction: column; align-items: center }',
  },
  { name: 'an inline block', css: 'main { display: inline-block }' },
  { name: 'floats without a width', css: 'main > * { float: left }' },
  {
    name: 'a box that fits its content and is placed absolutely',
    css: 'main { position: absolute; inset-block-start: 0 }',
  },
  {
    name: 'a closed details, opened later',
    loader: true,
    place: inside('<details><summary>More</summary>', '</details>'),
    then: () => (document.querySelector('details').open = true),
  },
  {
    name: 'a dialog, shown later',
    place: inside('<dialog>', '</dialog>'),
    then: () => document.querySelector('dialog').showModal(),
  },
  {
    name: 'a popover, shown later',
    css: '[popover] { max-block-size: 90vh }',
    place: inside('<div popover="manual">', '</div>'),
    then: () => document.querySelector('[popover]').showPopover(),
  },
  {
    name: 'a hidden tab, shown later',
    place: inside('<div hidden id="tab">', '</div>'),
    then: () => (document.querySelector('#tab').hidden = false),
  },
  ...['scale(0)', 'scaleX(0)', 'scale(0.1)', 'rotateY(90deg)'].map((from) => ({
    name: `a box with the transform ${from}, without it later`,
    loader: true,
    css: `main { transform: ${from} }`,
    then: () => document.querySelector('main').style.setProperty('transform', 'none'),
  })),
  {
    name: 'an inert part, no longer inert later',
    loader: true,
    place: inside('<div inert>', '</div>'),
    then: () => (document.querySelector('[inert]').inert = false),
  },
  {
    name: 'a part that is drawn when it comes into view',
    css: 'main { content-visibility: auto; contain-intrinsic-size: auto 100px }',
  },
  {
    name: 'another shadow root',
    place: (widgets) =>
      `<div><template shadowrootmode="open"><slot></slot><style>* { all: unset }</style>${widgets}</template></div>`,
  },
  { name: 'a closed shadow root', place: atOnce('closed') },
  {
    name: 'the slot of another component',
    place: (widgets) =>
      `<div><template shadowrootmode="open"><style>::slotted(*) { display: inline; color: red !important } div { font-size: 18px }</style><div><slot></slot></div></template>${widgets}</div>`,
  },
  { name: 'a disabled form', place: inside('<form><fieldset disabled>', '</fieldset></form>') },
  { name: 'quirks mode', doctype: '' },
  {
    name: 'quirks mode, in a table for layout',
    doctype: '',
    body: 'bgcolor="#ffffcc" text="navy" link="red"',
    place: inside(
      '<center><table width="100%" border="1"><tr><td><font face="Arial" size="2">',
      '</font></td></tr></table></center>',
    ),
  },
  {
    name: 'XHTML-like markup',
    loader: true,
    doctype: XHTML,
    root: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"',
    place: (widgets) =>
      `<div id="page"><br /><hr />${widgets.replace(/<\/?[a-z]+-[a-z-]+/g, (tag) => tag.toUpperCase())}</div>`,
  },
  {
    name: 'elements that close themselves and swallow the page',
    loader: true,
    place: () =>
      '<crisis-banner/><p>Text</p><ketamine-explainer/><p>Text</p><symptom-check/><p>Text</p><tx-options-compare/><p id="last">Text</p>',
  },
  { name: 'a page in an old encoding, files without one', encoding: 'windows-1252', loader: true },
];
