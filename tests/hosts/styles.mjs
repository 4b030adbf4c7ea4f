/** Style sheets of hosts, as they are found on real sites; published ones are in tests/compat/pages. */

const WAR = `* { margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
  font: 12px/1 "Comic Sans MS" !important; color: #ddd !important; }`;

/** A row is a page's options (see documentOf); `css` is the host's. */
export const STYLES = [
  { name: 'no style at all' },
  { name: '* { all: unset !important }', css: '* { all: unset !important }' },
  { name: '* { all: initial !important }', css: '* { all: initial !important }' },
  { name: '* { all: revert !important }', css: '* { all: revert !important }' },
  {
    name: 'html { font-size: 62.5% }',
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  },
  { name: 'text at 200 %', css: 'html { font-size: 200% }' },
  {
    name: 'WCAG’s spacing of text',
    css: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-bottom: 2em !important }`,
  },
  { name: 'dir=rtl', root: 'lang="ar" dir="rtl"' },
  { name: 'light words on a dark page by *', css: 'body { background: #111 } * { color: #eee }' },
  {
    name: 'light words on a dark page by * with !important',
    css: 'body { background: #111 !important } * { color: #eee !important }',
  },
  {
    name: 'dark words on a page that says it is dark',
    css: ':root { color-scheme: dark } * { color: #222 }',
  },
  { name: '!important on everything', css: WAR },
  { name: 'tiny words by *', css: '* { font-size: 9px }' },
  {
    name: 'inherited mischief',
    css: `.page * { text-indent: -9999px; text-transform: uppercase; white-space: nowrap; letter-spacing: .1em;
      text-align: justify; user-select: none; cursor: none }`,
  },
  {
    name: 'white paint for letters and a thick line around them',
    css: `html { -webkit-text-fill-color: #fff; -webkit-text-stroke: 6px #fff; text-shadow: 0 0 9px #fff }
      body { background: #123 }`,
  },
  {
    name: 'a section of gradient text',
    css: `main { background: linear-gradient(90deg, #06c, #c06); -webkit-background-clip: text; background-clip: text;
      -webkit-text-fill-color: transparent; color: transparent }`,
  },
  {
    name: 'letters and words pulled together',
    css: 'main { letter-spacing: -.5em; word-spacing: -2em }',
  },
  { name: 'letters far apart on all elements', css: '* { letter-spacing: 2em !important }' },
  { name: 'lines of no height', css: 'main > * { line-height: 0 }' },
  { name: 'lines of no height on all elements', css: '* { line-height: 0 !important }' },
  {
    name: 'dots for letters, from top to bottom, in small capitals',
    css: `main { -webkit-text-security: disc; writing-mode: vertical-lr; text-orientation: upright; font-variant: small-caps;
      font-size-adjust: 0.1; word-break: break-all; text-emphasis: dot; text-transform: full-width }`,
  },
  { name: 'text of no size', css: 'main { font-size: 0 }' },
  { name: 'text of no size on all elements', css: 'main * { font: 0/0 a !important }' },
  { name: 'text of 4 px', css: 'body { font-size: 4px }' },
  {
    name: 'rules for links, lists, buttons and tables',
    css: `a { display: none !important; color: #fff !important } ul, ol, li, p, h2, h3, section, summary, iframe
      { display: none !important } button, input, table, td { visibility: hidden !important; opacity: 0 !important }`,
  },
  { name: 'hidden until loaded', css: ':not(:defined) { visibility: hidden }' },
  { name: 'entrance effects', css: '* { transition: all 20s !important; animation: none }' },
  {
    name: 'a flex row',
    css: 'main { display: flex; gap: 1em } main > * { flex: 1 1 0 }',
    place: (widgets) => `<main>${widgets}</main>`,
  },
  {
    name: 'a grid',
    css: 'main { display: grid; grid-template-columns: 1fr 1fr; place-items: center }',
  },
  { name: 'columns', css: 'main { columns: 2 }' },
  { name: 'floats', css: 'main > * { float: left; width: 50% }' },
  {
    name: 'a narrow column that hides what sticks out',
    css: 'main { width: 300px; overflow: hidden }',
  },
  {
    name: 'a transform and containment',
    css: 'main { transform: scale(1); contain: content; will-change: transform }',
  },
];
