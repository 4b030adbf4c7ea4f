/**
 * Whether a call and a text link of each widget work where no widget came: in view, under the finger, with
 * their number, and a press on them is nobody's else. Runs in the page; says what falls short.
 */
export function judgeLinks(tags) {
  const wrong = [];
  const upper = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  function isUnder(link) {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [{ left, top, width, height }] = link.getClientRects();
    let hit = document.elementFromPoint(left + width / 2, top + height / 2);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    while (hit && hit !== link) hit = upper(hit);
    return hit === link;
  }

  /** Whether the browser is left to follow the link. */
  function isFollowed(link) {
    let isFree;
    const last = (event) => {
      isFree = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', last, { once: true });
    link.click();
    return isFree;
  }

  for (const tag of tags) {
    const element = document.querySelector(tag);
    const all = [element, element.shadowRoot].flatMap((root) => [
      ...(root?.querySelectorAll('a[href^="tel:"], a[href^="sms:"]') ?? []),
    ]);
    const links = all.filter((link) => link.checkVisibility({ visibilityProperty: true }));
    for (const scheme of ['tel:', 'sms:'])
      if (!links.some(({ href }) => href.startsWith(scheme))) wrong.push(`${tag} has no ${scheme}`);
    for (const link of links) {
      const said = `${tag} "${link.textContent.trim()}"`;
      if (!/\d/.test(link.textContent)) wrong.push(`${said} names no number`);
      if (!isUnder(link)) wrong.push(`${said} is covered`);
      if (!isFollowed(link)) wrong.push(`${said} is not followed`);
    }
  }
  return wrong.join('\n');
}
