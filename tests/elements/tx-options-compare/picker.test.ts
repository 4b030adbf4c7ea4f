import { expect, waitUntil } from '@open-wc/testing';
import { txOptionsComparePacks } from '../../../src/content/locales.js';
import {
  all,
  columns,
  comparison,
  facts,
  nameOf,
  one,
  text,
  words,
  type Compare,
} from './support.js';

const box = (element: Compare, id: string): HTMLInputElement => {
  const label = all(element, '.picker label').find((each) => text(each).startsWith(nameOf(id)));
  return label!.querySelector('input')!;
};
const status = (element: Compare): string => text(one(element, '.picker [role=status]'));
async function press(element: Compare, id: string): Promise<void> {
  box(element, id).click();
  await element.updateComplete;
}

describe('the picker of <tx-options-compare>', () => {
  it('offers every option, and says its order and that none is recommended', async () => {
    const element = await comparison();
    expect(all(element, '.picker input')).to.have.lengthOf(facts.options.length);
    expect(text(one(element, '.picker'))).to.include(words.picker.order);
    expect(all(element, '.picker [part~=recommended], .picker em')).to.be.empty;
    for (const label of all(element, '.picker label'))
      expect(label.offsetHeight).to.be.at.least(44);
  });

  it('takes an option out of the table and puts it back where it stood, and says how many show', async () => {
    const element = await comparison();
    const before = columns(element);
    await press(element, 'rtms');
    expect(columns(element)).to.deep.equal(before.filter((name) => name !== nameOf('rtms')));
    const { length } = facts.options;
    expect(status(element))
      .to.include(`${length - 1}`)
      .and.to.include(`${length}`);
    await press(element, 'rtms');
    expect(columns(element)).to.deep.equal(before);
  });

  it('keeps no change, and says why', async () => {
    const element = await comparison();
    const stays = box(element, 'keep-going');
    expect(stays.getAttribute('aria-disabled')).to.equal('true');
    expect(stays.disabled).to.equal(false);
    expect(text(stays.closest('label'))).to.include(words.picker.stays);
    await press(element, 'keep-going');
    expect(stays.checked).to.equal(true);
    expect(columns(element)).to.include(nameOf('keep-going'));
    expect(status(element)).to.include(words.picker.stays);
  });

  it('refuses to go under two, aloud, and goes on once there are more', async () => {
    const element = await comparison({ options: 'ect' });
    expect(columns(element)).to.deep.equal(['ect', 'keep-going'].map(nameOf));
    await press(element, 'ect');
    expect(box(element, 'ect').checked).to.equal(true);
    expect(columns(element)).to.have.lengthOf(2);
    expect(status(element)).to.include(words.picker.least);
    await press(element, 'vns');
    expect(status(element)).to.not.include(words.picker.least);
    await press(element, 'ect');
    expect(columns(element)).to.deep.equal(['vns', 'keep-going'].map(nameOf));
  });

  it('gives its reason in the page’s language, also when that changes', async () => {
    const element = await comparison({ options: 'ect' });
    await press(element, 'ect');
    element.lang = 'es';
    await waitUntil(() => status(element).includes(txOptionsComparePacks.es.picker.least));
    expect(status(element)).to.not.include(words.picker.least);
  });

  it('shows all by one button', async () => {
    const element = await comparison({ options: 'ect vns' });
    one(element, '.picker button').click();
    await element.updateComplete;
    expect(columns(element)).to.have.lengthOf(facts.options.length);
    expect(columns(element).slice(0, 2)).to.deep.equal(['ect', 'vns'].map(nameOf));
    expect(
      all<HTMLInputElement>(element, '.picker input').every(({ checked }) => checked),
    ).to.equal(true);
  });

  it('tells the page nothing: no event, no attribute', async () => {
    const element = await comparison();
    const heard: string[] = [];
    const before = element.outerHTML;
    for (const type of ['change', 'input', 'care-ready', 'care-share'])
      document.addEventListener(type, (event) => heard.push(`${type} ${event.composed}`));
    await press(element, 'vns');
    expect(heard.filter((each) => each.includes('care'))).to.be.empty;
    expect(element.outerHTML).to.equal(before);
  });
});
