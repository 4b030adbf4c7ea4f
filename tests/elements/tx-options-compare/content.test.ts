import { expect } from '@open-wc/testing';
import { clinicRules } from '../../../src/elements/tx-options-compare/clinic-rules.js';
import { warningsDuring } from '../../support/console.js';
import {
  all,
  columns,
  comparison,
  facts,
  one,
  tableRows,
  text,
  words,
  type Compare,
} from './support.js';

/** Sets a clinic's content; what was refused, by pointer. */
async function refused(element: Compare, content: unknown): Promise<string[]> {
  const pointers: string[] = [];
  const hear = (event: Event): void => {
    const { problems } = (event as CustomEvent<{ problems: { pointer: string }[] }>).detail;
    pointers.push(...problems.map(({ pointer }) => pointer));
  };
  element.addEventListener('care-error', hear);
  const said = await warningsDuring(async () => {
    element.content = content as Compare['content'];
    await element.updateComplete;
  });
  element.removeEventListener('care-error', hear);
  expect(said).to.have.lengthOf(pointers.length ? 1 : 0);
  return pointers;
}

const cellOf = (element: Compare, row: string): HTMLElement =>
  tableRows(element)[facts.rows.findIndex(({ id }) => id === row)]!.querySelector('td')!;

describe("a clinic's content for <tx-options-compare>", () => {
  it('holds no inline forms where words go to labels and to the visit sheet', async () => {
    const element = await comparison();
    const pointers = await refused(element, {
      en: {
        questions: { blocks: { a: 'Is [[ketamine]] for me?' } },
        values: { blocks: { b: 'Cost [@mohamed2017]' } },
      },
    });
    expect(pointers).to.deep.equal(['/en/questions/blocks/a', '/en/values/blocks/b']);
    expect(text(one(element, 'article'))).to.not.include('[object');
  });

  it('cites what there is by its number, wherever it may cite, and refuses the rest', async () => {
    const element = await comparison({ options: 'esketamine' });
    const content = (said: string): object => ({
      en: {
        methods: { blocks: { ours: said } },
        options: { esketamine: { cells: { cost: said } } },
      },
    });
    expect(await refused(element, content('We looked. [@nobody1900]'))).to.deep.equal([
      '/en/methods/blocks/ours',
      '/en/options/esketamine/cells/cost',
    ]);
    expect(await refused(element, content('A [[no-such-term]].'))).to.have.lengthOf(2);
    expect(await refused(element, content('We looked. [@fda_spravato_label]'))).to.deep.equal([]);
    const numbers = all(element, '.cite').map((each) => each.lastChild?.textContent);
    expect(numbers).to.not.include('0');
    for (const place of [cellOf(element, 'cost'), one(element, '.methods')])
      expect(place.querySelector('[data-ref=fda_spravato_label]')).to.not.equal(null);
  });

  it('puts none of our sources behind a clinic’s own words', async () => {
    const element = await comparison({ options: 'esketamine' });
    const before = cellOf(element, 'monitoring').querySelectorAll('.cite').length;
    expect(before).to.be.above(0);
    const content = { en: { options: { esketamine: { cells: { monitoring: 'Ask us.' } } } } };
    expect(await refused(element, content)).to.deep.equal([]);
    expect(text(cellOf(element, 'monitoring'))).to.equal('Ask us.');
    expect(await refused(element, undefined)).to.deep.equal([]);
    expect(cellOf(element, 'monitoring').querySelectorAll('.cite')).to.have.lengthOf(before);
  });

  it('changes what is neutral and adds its own', async () => {
    const element = await comparison({ options: 'vns' });
    const content = {
      en: {
        title: 'Choices here',
        rows: { cost: { title: 'Price' } },
        options: { vns: { cells: { cost: 'Ask us.', visits: 'Two.', what: 'A device.' } } },
        questions: { blocks: { rides: 'Who can drive me home?' } },
        values: { blocks: { bus: 'Coming by bus' } },
        methods: { blocks: { 'our-part': 'We added a question.' } },
        next: { actions: { visit: { steps: { call: 'Call our desk.' } } } },
      },
    };
    expect(await refused(element, content)).to.deep.equal([]);
    for (const said of ['Choices here', 'Two.', 'Who can drive', 'by bus', 'We added', 'our desk'])
      expect(text(one(element, 'article'))).to.include(said);
  });
});

describe('what a clinic leaves out of <tx-options-compare>', () => {
  const ids = facts.options.map(({ id }) => id);
  for (const [what, content, pointers] of [
    ['all options but one', { hide: ids.slice(1) }, ['/hide']],
    ['all options', { hide: ids }, ['/hide']],
    ['an unknown option', { hide: ['vns', 'magic'] }, ['/hide/1']],
    ['what can’t be said as text', { hide: [Object.create(null)] }, ['/hide/0']],
    ['a list in the list', { hide: [['vns']] }, ['/hide/0']],
    ['a list for content', [], ['']],
    ['words for content', 'ours', ['']],
  ] as const) {
    it(`is refused where it is ${what}`, async () => {
      const element = await comparison();
      expect(await refused(element, content)).to.deep.equal(pointers);
      expect(columns(element)).to.have.lengthOf(ids.length);
    });
  }

  it('may be all options but two', async () => {
    const element = await comparison();
    expect(await refused(element, { hide: ids.slice(2) })).to.deep.equal([]);
    expect(columns(element)).to.have.lengthOf(2);
  });

  it('is told once where the attribute leaves fewer than two, and all are shown', async () => {
    const said = await warningsDuring(async () => {
      const element = await comparison({ options: 'keep-going' });
      expect(columns(element)).to.have.lengthOf(ids.length);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('options="keep-going"').and.to.include('All are shown');
  });
});

describe('the safety text of <tx-options-compare>', () => {
  const { vns } = words.options;
  const locked = [
    ...['same-day', 'crisis-line'].map((id) => `/next/actions/worse/steps/${id}`),
    '/next/actions/worse/title',
    ...Object.keys(words.common.about).map((id) => `/common/about/${id}`),
    ...['order', 'stays'].map((id) => `/picker/${id}`),
    '/table/notCompare',
    ...['marked', 'nothing', 'order', 'traits/anesthesia'].map((id) => `/values/${id}`),
    ...['question', 'condition', 'natural', 'known', 'unknown'].map((id) => `/choice/${id}`),
    ...Object.keys(words.choice.keyPoints).map((id) => `/choice/keyPoints/${id}`),
    ...Object.keys(words.methods.blocks).map((id) => `/methods/blocks/${id}`),
    '/quiz/driving/explanations/fine',
    '/quiz/driving/options/fine',
    '/notAdvice/body',
    '/mainMessage',
    '/findings/picture/title',
    '/reading/grade',
    '/questions/privacy',
    '/options/vns/name',
    '/options/vns/inText',
    ...facts.rows
      .filter(({ kind }) => !['about', 'practical'].includes(kind))
      .map(({ id }) => `/options/vns/cells/${id}`),
    ...['day', 'fda', 'pregnancy'].map((id) => `/options/vns/cells/${id}`),
  ];
  for (const pointer of locked) {
    it(`can't be changed at ${pointer}`, () => {
      expect(clinicRules.safety.test(pointer)).to.equal(true);
    });
  }

  it('holds every row of benefits, of harms and of what is not known', () => {
    const rows = ['found', 'onset', 'lasts', 'common', 'serious', 'unsuited', 'fda', 'unknown'];
    expect(locked).to.include.members(rows.map((id) => `/options/vns/cells/${id}`));
    expect(Object.keys(vns!.cells)).to.include.members(rows);
  });

  it('is refused as a whole, and the built-in words stay', async () => {
    const element = await comparison();
    const before = text(one(element, 'article'));
    const content = {
      en: {
        title: 'Ours',
        next: { actions: { worse: { steps: { 'crisis-line': 'Call our office.' } } } },
        options: { vns: { name: 'The best one', cells: { found: 'It helps 9 of 10.' } } },
        reading: { grade: 3 },
      },
    };
    expect(await refused(element, content)).to.deep.equal([
      '/en/next/actions/worse/steps/crisis-line',
      '/en/options/vns/name',
      '/en/options/vns/cells/found',
      '/en/reading/grade',
    ]);
    expect(text(one(element, 'article'))).to.equal(before);
  });
});
