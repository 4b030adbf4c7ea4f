import { expect } from '@open-wc/testing';
import { crisisBannerPacks, signKinds } from '../../src/content/locales.js';
import { signGroups } from '../../src/help/emergency.js';

const { emergency } = crisisBannerPacks.en;
const idsIn = (given = emergency): string[][] =>
  signGroups(given, signKinds).map(({ signs }) =>
    signs.map((sign) => Object.keys(given.signs).find((id) => given.signs[id] === sign)!),
  );

describe('the emergency signs', () => {
  it('stand each in one list, none of more than seven', () => {
    const lists = idsIn();
    expect(lists.flat().sort()).to.deep.equal(Object.keys(emergency.signs).sort());
    for (const list of lists) expect(list.length).to.be.within(1, 7);
  });

  it('begin with what someone thinks and does, then what a body shows', () => {
    const groups = signGroups(emergency, signKinds);
    expect(groups.map(({ label }) => label)).to.deep.equal([
      emergency.groups.mind,
      emergency.groups.medical,
    ]);
    expect(idsIn()[0]).to.include('plan');
    expect(idsIn()[1]).to.include('seizure');
  });

  it('end with those that a clinic adds, below no label of ours', () => {
    const ours = { ...emergency, signs: { ...emergency.signs, 'our-sign': ['Fever, ', 'now.'] } };
    const last = signGroups(ours, signKinds).at(-1);
    expect(last).to.deep.equal({ label: undefined, signs: [['Fever, ', 'now.']] });
  });
});
