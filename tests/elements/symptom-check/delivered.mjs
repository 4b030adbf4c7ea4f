/** What became of the questions on a page; these run in the page. */

/** Whether they are `up` or `failed`, once it is decided; `nothing` after a long time. */
export async function outcome() {
  for (let tries = 0; tries < 600; tries++) {
    const root = document.querySelector('symptom-check')?.shadowRoot;
    const frame = root?.querySelector('iframe');
    if (root?.querySelector('.failed')) return 'failed';
    if (frame?.style.blockSize && frame.clientHeight) return 'up';
    await new Promise((done) => setTimeout(done, 50));
  }
  return 'nothing';
}

/** The first emergency and crisis line and the fallback, of what is in view. */
export function failedLinks() {
  const host = document.querySelector('symptom-check');
  const all = [
    ...host.shadowRoot.querySelectorAll('.crisis-help a'),
    ...host.querySelectorAll('a'),
  ];
  const seen = all.filter((each) => each.getClientRects().length);
  const wanted = ['tel:911', 'tel:988', '/more'];
  return wanted.filter((href) => seen.some((each) => each.getAttribute('href') === href));
}
