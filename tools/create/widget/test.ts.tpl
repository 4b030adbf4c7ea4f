import { expect, fixture } from '@open-wc/testing';
import { words } from '../../../src/generated/content/__tag__.en.js';
import '../../../src/elements/__tag__/define.js';
import type { __Pascal__Element } from '../../../src/elements/__tag__/__tag__.js';

describe('<__tag__>', () => {
  it('shows its title, its lead and crisis help', async () => {
    const element = await fixture<__Pascal__Element>('<__tag__></__tag__>');
    await element.updateComplete;
    const text = element.shadowRoot?.querySelector('[part="root"]')?.textContent ?? '';
    for (const said of [words.title, words.lead, '988']) expect(text).to.contain(said);
  });
});
