import { cellsIn, comparison, firstRecord, pages, unsay, words } from '../evidence.mjs';

const change = (key, value) => (nodes) => nodes.forEach((node) => (node[key] = value));

export const faults = [
  {
    row: 'ipdas C1',
    promise: 'benefits in bigger type than harms',
    missing: /differ in size/,
    plant: (evidence) => change('size', '24px')(cellsIn(evidence, 'benefit')),
  },
  {
    row: 'ipdas C1',
    promise: 'harms in a weaker color',
    missing: /differ in color/,
    plant: (evidence) => change('color', 'rgb(150, 150, 150)')(cellsIn(evidence, 'harm')),
  },
  {
    row: 'ipdas C1',
    promise: 'benefits in bold type',
    missing: /differ in weight/,
    plant: (evidence) => change('weight', '700')(cellsIn(evidence, 'benefit')),
  },
  {
    row: 'ipdas Q5',
    promise: 'hidden harms',
    missing: /bad sides hidden at first/,
    plant: (evidence) => change('visible', false)(cellsIn(evidence, 'harm')),
  },
  {
    row: 'ipdas Q5',
    promise: 'harms hidden on a phone',
    missing: /on a phone bad sides are hidden: serious/,
    plant: (evidence) => {
      const { title } = words(evidence).rows.serious;
      const { blocks } = evidence.dom['tx-options-compare'].phone;
      change('visible', false)(blocks.filter(({ text }) => text.startsWith(title)));
    },
  },
  {
    row: 'ipdas Q3',
    promise: 'a column that is gone',
    missing: /no column for ect/,
    plant: (evidence) => {
      const { name } = words(evidence).options.ect;
      const { rows } = comparison(evidence);
      const at = rows[0].cells.findIndex(({ text }) => text.startsWith(name));
      for (const { cells } of rows) cells.splice(at, 1);
    },
  },
  {
    row: 'ipdas C1',
    promise: 'a row that leaves an option out',
    missing: /no cell in serious/,
    plant: (evidence) => {
      const { title } = words(evidence).rows.serious;
      comparison(evidence)
        .rows.find(({ cells }) => cells[0].text.startsWith(title))
        .cells.pop();
    },
  },
  {
    row: 'ipdas B2',
    promise: 'heads without a scope',
    missing: /heads of rows have no scope/,
    plant: (evidence) => {
      for (const { cells } of comparison(evidence).rows) cells[0].scope = '';
    },
  },
  {
    row: 'ipdas C3',
    promise: 'a page without its date',
    missing: /day of publication is not rendered/,
    plant: (evidence) => unsay(evidence, 'Published'),
  },
  {
    row: 'ipdas B8',
    promise: 'numbers without their pictures',
    missing: /no picture with words and numbers/,
    plant: (evidence) => pages(evidence).forEach((page) => (page.figures = [])),
  },
  {
    row: 'ipdas B8',
    promise: 'a picture without its sentence',
    missing: /no picture with words and numbers/,
    plant: (evidence) => {
      for (const { figures } of pages(evidence))
        for (const { images } of figures) change('label', '')(images);
    },
  },
  {
    row: 'ipdas B9',
    promise: 'an importance that is preset',
    missing: /preset: /,
    plant: (evidence) => {
      for (const { fieldsets } of pages(evidence))
        for (const { inputs } of fieldsets) if (inputs.length) inputs[0].checked = true;
    },
  },
  {
    row: 'ipdas B21',
    promise: 'another reading level than the computed one',
    missing: /computed are/,
    plant: (evidence) => {
      for (const { blocks } of pages(evidence))
        for (const block of blocks) block.text = block.text.replace(/(grade) \d+/, '$1 3');
    },
  },
  {
    row: 'ipdas B6',
    promise: 'numbers without their time',
    missing: /when it was counted not rendered/,
    plant: (evidence) => {
      const { time } = firstRecord(evidence);
      unsay(evidence, `After ${time.value} ${time.unit}`);
    },
  },
  {
    row: 'ipdas B11',
    promise: 'no button that prints',
    missing: /no button prints/,
    plant: (evidence) => pages(evidence).forEach((page) => (page.buttons = [])),
  },
  {
    row: 'ipdas C2',
    promise: 'citations that the keyboard does not reach',
    missing: /citations lead nowhere/,
    plant: (evidence) => pages(evidence).forEach(({ links }) => change('reachable', false)(links)),
  },
  {
    row: 'pemat 6',
    promise: 'a percent sign',
    missing: /percent signs/,
    plant: (evidence) => (pages(evidence)[0].blocks[0].text += ' 40 % got well.'),
  },
  {
    row: 'pemat 17',
    promise: 'a figure without a caption',
    missing: /without a caption/,
    plant: (evidence) => (pages(evidence)[0].figures[0].caption = ''),
  },
  {
    row: 'pemat 4',
    promise: 'a term explained behind a link',
    missing: /no meaning in place/,
    plant: (evidence) => change('link', true)(pages(evidence)[0].terms),
  },
  {
    row: 'pemat 2',
    promise: 'words that sell',
    missing: /words that sell/,
    plant: (evidence) => (pages(evidence)[0].blocks[0].text = 'Book now and get a discount'),
  },
  {
    row: 'pemat 9',
    promise: 'a heading that stands twice',
    missing: /stand twice: A heading/,
    plant: (evidence) => {
      const heads = pages(evidence)[0].blocks.filter(({ kind }) => /^h\d$/.test(kind));
      change('text', 'A heading')(heads.slice(-2));
    },
  },
  {
    row: 'pemat 11',
    promise: 'no key points',
    missing: /key points/,
    plant: (evidence) => pages(evidence).forEach((page) => (page.lists = [])),
  },
  {
    row: 'cdc-cci 2',
    promise: 'a main message below the fold',
    missing: /has to scroll/,
    plant: (evidence) =>
      change('aboveFold', false)(evidence.dom['tx-options-compare'].phone.blocks),
  },
  {
    row: 'cdc-cci 8',
    promise: 'a long list',
    missing: /more than 7 items/,
    plant: (evidence) =>
      pages(evidence)[0].lists.push({ path: 'ul', items: 12, text: '', within: [], part: '' }),
  },
  {
    row: 'cdc-cci 17',
    promise: 'two denominators in one part',
    missing: /mixed denominators below/,
    plant: (evidence) => {
      const { blocks } = pages(evidence)[0];
      const flow = blocks.find(({ kind, within }) => kind === 'p' && !within.length);
      flow.own = '5 of 100 people had it, and 3 of 1,000 had more.';
    },
  },
];
