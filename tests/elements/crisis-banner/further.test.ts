import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/crisis-banner/define.js';

const KINDS = ['DateTimeFormat', 'DisplayNames', 'ListFormat'] as const;

type Made = new (...given: never[]) => object;

/** How many of Intl's formatters are made meanwhile: each costs more than a line of help. */
async function madeDuring(work: () => Promise<unknown>): Promise<number> {
  const own = Object.getOwnPropertyDescriptors(Intl);
  let made = 0;
  for (const kind of KINDS) {
    const counted = new Proxy<Made>(Intl[kind], {
      construct: (target, given, newTarget: Made) => {
        made += 1;
        return Reflect.construct(target, given as never[], newTarget);
      },
    });
    Object.defineProperty(Intl, kind, { ...own[kind], value: counted });
  }
  try {
    await work();
  } finally {
    for (const kind of KINDS) Object.defineProperty(Intl, kind, own[kind]);
  }
  return made;
}

describe('a further banner on a page', () => {
  it('makes nothing of Intl anew, and says the same', async () => {
    const show = (): Promise<HTMLElement> =>
      fixture(html`<crisis-banner region="GB" lang="es" variant="card"></crisis-banner>`);
    const said: (string | null | undefined)[] = [];
    const first = await madeDuring(async () => said.push((await show()).shadowRoot?.textContent));
    const further = await madeDuring(async () => said.push((await show()).shadowRoot?.textContent));
    expect(first, 'the first one makes some').to.be.greaterThan(3);
    expect(further).to.equal(0);
    expect(said[1]).to.equal(said[0]);
  });
});
