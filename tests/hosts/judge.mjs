/**
 * Whether a widget is up for a person: drawn with a size, its words large and dark enough to read, its
 * phone and text links under the finger. Runs in the page; gives back what falls short, in
 * words; nothing when all is well.
 */
export async function judge(tags, patience) {
  const wrong = [];
  const until = Date.now() + patience;
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  /** Also in shadow roots; a page keeps its closed ones in `closedRoots`. */
  function find(selector, root = document) {
    const found = root.querySelector(selector);
    if (found) return found;
    const inner = [...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
    const roots = root === document ? [...inner, ...(globalThis.closedRoots ?? [])] : inner;
    for (const each of roots) {
      const deeper = find(selector, each);
      if (deeper) return deeper;
    }
    return undefined;
  }

  const upper = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  function rgba(color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  }
  const over = (front, back) =>
    [0, 1, 2].map((i) => (front[i] * front[3] + back[i] * (255 - front[3])) / 255);
  function ground(node) {
    const layers = [];
    for (let each = node; each; each = upper(each))
      layers.push(rgba(getComputedStyle(each).backgroundColor));
    const paper = rgba('Canvas');
    return layers.reduceRight((back, front) => over(front, back), [...paper].slice(0, 3));
  }
  const light = (color) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {
      const part = color[i] / 255;
      return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  function contrast(node) {
    const back = ground(node);
    const front = over(rgba(getComputedStyle(node).webkitTextFillColor), back);
    const [high, low] = [light(front), light(back)].sort((one, other) => other - one);
    return (high + 0.05) / (low + 0.05);
  }
  function opacity(node) {
    let product = 1;
    for (let each = node; each; each = upper(each))
      product *= Number(getComputedStyle(each).opacity);
    return product;
  }
  const seen = (node) =>
    node.getClientRects().length > 0 && node.checkVisibility({ visibilityProperty: true });
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();

  function deepest(x, y) {
    let hit = document.elementFromPoint(x, y);
    for (;;) {
      const root = hit?.shadowRoot ?? (globalThis.closedRoots ?? []).find((r) => r.host === hit);
      const inner = root?.elementFromPoint(x, y);
      if (!inner || inner === hit) return hit;
      hit = inner;
    }
  }
  function hits(link) {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = link.getClientRects();
    let hit = deepest(box.left + box.width / 2, box.top + box.height / 2);
    while (hit && hit !== link) hit = upper(hit);
    return hit === link;
  }
  /** Firefox answers from what it drew last, so a miss is asked once more. */
  let isDrawn = false;
  async function isUnder(link) {
    const late = Date.now() + 1500;
    while (!hits(link)) {
      if (isDrawn || Date.now() > late) return false;
      await pause(50);
    }
    isDrawn = true;
    return true;
  }

  async function widget(tag) {
    const say = (what) => wrong.push(`${tag}: ${what}`);
    const drawn = () => find(tag)?.shadowRoot?.querySelector('[part~="root"]');
    const frame = () => drawn()?.querySelector('iframe');
    const ready = () => drawn() && (tag !== 'symptom-check' || frame()?.style.blockSize);
    while (!ready() && Date.now() < until) await pause(20);
    const root = drawn();
    if (!root) return say('is not drawn');
    if (!ready()) say('has questions that did not start');
    const { width, height } = root.getBoundingClientRect();
    if (width < 100 || height < 40) say(`is ${width} × ${height} px`);
    if (tag === 'symptom-check') {
      const { width: wide, height: high } = frame()?.getBoundingClientRect() ?? {};
      if (!(wide > 100 && high > 100)) say(`has questions of ${wide} × ${high} px`);
      else if (!(await isUnder(frame()))) say('has questions that are covered');
    }
    words(root, say);
    await links(root, say);
    const fallback = [...find(tag).children].filter(({ href }) => href === 'tel:988');
    if (fallback.some(seen)) say('shows its fallback beside itself');
  }

  /** What makes letters, words or lines lie on one another, or other than they are. */
  function misprinted(style) {
    const share = (name) => parseFloat(style[name]) / parseFloat(style.fontSize) || 0;
    return [
      ['lines', style.lineHeight !== 'normal' && share('lineHeight') < 1],
      ['letters', share('letterSpacing') < -0.06 || share('letterSpacing') > 0.6],
      ['words', share('wordSpacing') < -0.2],
      ['strokes', parseFloat(style.webkitTextStrokeWidth) > 0],
      ['shadows', style.textShadow !== 'none'],
      ['signs', !['none', undefined].includes(style.webkitTextSecurity)],
      ['columns', style.writingMode !== 'horizontal-tb'],
      ['breaks', style.wordBreak !== 'normal' || style.fontVariantCaps !== 'normal'],
    ].flatMap(([name, isWrong]) => (isWrong ? [name] : []));
  }

  function words(root, say) {
    const own = (node) =>
      [...node.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
    const shown = [...root.querySelectorAll('h2, h3, p, p a, li a, summary, summary *, td, th')]
      .filter((node) => own(node) && seen(node) && !node.closest('.visually-hidden, .cite'))
      .slice(0, 24);
    if (!shown.length) say('has no words in view');
    if (/Ã|â€|Â/.test(text(root))) say('has garbled letters');
    for (const node of shown) {
      const style = getComputedStyle(node);
      const size = parseFloat(style.fontSize);
      const said = `"${text(node).slice(0, 30)}"`;
      if (size < 12.7) say(`${said} is ${size} px`);
      if (misprinted(style).length) say(`${said} is misprinted: ${misprinted(style)}`);
      if (contrast(node) < 4.5) say(`${said} has a contrast of ${contrast(node).toFixed(2)}`);
      if (opacity(node) < 0.95) say(`${said} is see-through`);
      if (parseFloat(style.textIndent) < -100) say(`${said} is indented out of sight`);
      const box = node.getBoundingClientRect();
      if (box.right < 0) say(`${said} is out of the window`);
    }
  }

  async function links(root, say) {
    const all = [...root.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].filter(seen);
    if (!all.some(({ href }) => href.startsWith('tel:'))) say('has no phone link in view');
    for (const link of all) {
      const [{ width, height }] = link.getClientRects();
      const said = `"${text(link)}"`;
      if (height < 43.9 || width < 43.9) say(`${said} is ${width} × ${height} px to tap`);
      if (!/\d/.test(text(link))) say(`${said} names no number`);
      if (!(await isUnder(link))) say(`${said} is not under the finger`);
    }
  }

  for (const tag of tags) await widget(tag);
  // A text: pages may have their own idea of JSON for lists, which drivers use.
  return wrong.join('\n');
}
