/** A drawing of an editor with the spot to paste into. Colors come from builder.css, by class. */
const SPACE = 'http://www.w3.org/2000/svg';

function draw(name, attributes, ...inside) {
  const node = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...inside);
  return node;
}

const box = (look, x, y, width, height) =>
  draw('rect', { class: look, x, y, width, height, rx: 4 });
const words = (look, x, y, text) => draw('text', { class: look, x, y }, text);
const line = (y, width, x = 24) => box('line', x, y, width, 7);

const SPOT = {
  visual: [24, 92, 312, 44],
  blocks: [64, 92, 232, 44],
  code: [24, 72, 312, 64],
  field: [24, 88, 312, 36],
};
const WHERE = {
  visual: 'the text, on an empty line',
  blocks: 'a new block in the page',
  code: 'the code',
  field: 'the field',
};

/** `draw` is a place's own (steps.js); `name` the place's name. */
export function picture({ kind, menu, bar }, name) {
  const [x, y, width, height] = SPOT[kind];
  const tools = bar ? `; the toolbar has ${bar}` : '';
  const says = `${name}, a simple drawing: the part named ${menu}${tools}. The place to paste is ${WHERE[kind]}.`;
  const svg = draw(
    'svg',
    { viewBox: '0 0 360 200', role: 'img', 'aria-label': says, class: 'drawing' },
    box('window', 1, 1, 358, 198),
    box('head', 1, 1, 358, 30),
    words('strong', 14, 21, menu),
    ...(bar ? [box('tool', 128, 6, 218, 20), words('small', 138, 20, bar)] : []),
    ...(kind === 'code' ? [] : [line(48, 200), line(64, 280)]),
    ...(kind === 'code' ? [words('code', 24, 56, '<main>')] : []),
    box('spot', x, y, width, height),
    words('paste', x + width / 2, y + height / 2 + 5, 'Paste here'),
    ...(kind === 'code' ? [words('code', 24, 164, '</main>')] : [line(152, 260), line(168, 180)]),
  );
  return svg;
}
