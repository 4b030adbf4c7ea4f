/**
 * What a person has of a widget: it, the links that stood in its place, or neither. Runs in the page, also
 * in browsers of 2023. Gives back `widget`, `pre-rendered` or `links`, and what falls short of that in words.
 */
export function helpInView(tag) {
  const main = document.querySelector('main') || document.body;
  const place = main.querySelector(`[data-place="${tag}"]`) || main;
  const element = place.querySelector(tag);
  const root = element && element.shadowRoot;
  const calls = (where) => (where ? [...where.querySelectorAll('a[href^="tel:"]')] : []);
  const upper = (node) => node.assignedSlot || node.parentElement || node.getRootNode().host;

  function isUnder(link) {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = link.getClientRects()[0];
    if (!box || !box.width || !box.height) return false;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let hit = document.elementFromPoint(x, y);
    while (hit && hit.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    while (hit && hit !== link) hit = upper(hit);
    return hit === link;
  }

  const drawn = root && root.querySelector('[part~="root"]');
  const isUp = Boolean(drawn) && drawn.getBoundingClientRect().height > 40;
  const own = calls(root).some(isUnder);
  const fallback = calls(place).some(isUnder);
  const wrong = [];
  if (drawn && !isUp) wrong.push('is drawn and empty');
  if (!own && !fallback) wrong.push('has no call link in view');
  const as = root && root.querySelector('style, link') ? 'pre-rendered' : 'widget';
  // A pre-rendered questionnaire has the fallback in it: its questions need the script.
  if (own && fallback && as === 'widget') wrong.push('shows its fallback beside itself');
  // Beside links that are back it takes no room, and is no box.
  const height = element ? element.getBoundingClientRect().height : 10;
  const isBeside = element && element.hasAttribute('data-care-beside') && !own && !height;
  if (height < 10 && !isBeside) wrong.push('is an empty box');
  return [own ? as : 'links', ...wrong].join(', ');
}
