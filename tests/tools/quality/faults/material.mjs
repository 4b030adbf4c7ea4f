import { pages, unsay, words } from '../evidence.mjs';

/** A fault that a text of the content leaves behind when the page doesn't say it. */
const unsaid = (row, what, missing, textOf) => ({
  ...{ row, promise: `${what} that is not rendered`, missing },
  plant: (evidence) => unsay(evidence, textOf(words(evidence))),
});

const onPages = (change) => (evidence) => pages(evidence).forEach(change);
const flow = ({ blocks }) => blocks.find(({ kind, within }) => kind === 'p' && !within.length);

export const faults = [
  unsaid(
    'ipdas Q1',
    'a condition',
    /condition is is not rendered/,
    (all) => all.choice.condition.split('. ')[1],
  ),
  unsaid(
    'ipdas B1',
    'a natural course',
    /nothing changes is not rendered/,
    (all) => all.choice.natural,
  ),
  unsaid('ipdas B10', 'a step', /no heading: Step 2/, (all) => all.steps.options),
  unsaid(
    'ipdas B18',
    'a way of selection',
    /how we searched is not rendered/,
    (all) => all.methods.blocks.search,
  ),
  unsaid('pemat 1', 'a purpose', /what the page is for/, (all) => all.mainMessage),
  unsaid(
    'pemat 20',
    'an action',
    /not rendered: /,
    (all) => Object.values(all.next.actions)[0].title,
  ),
  unsaid(
    'pemat 23',
    'a list of questions',
    /no list of questions/,
    (all) => Object.values(all.questions.blocks)[0],
  ),
  unsaid(
    'pemat 25',
    'how to read the table',
    /how to read the table/,
    (all) => all.table.howToRead,
  ),
  unsaid('cdc-cci 1', 'a main message', /main message is not rendered/, (all) => all.mainMessage),
  unsaid(
    'cdc-cci 11',
    'what is not known',
    /what is not known is not rendered/,
    (all) => all.choice.unknown,
  ),
  unsaid(
    'cdc-cci 13',
    'why it matters',
    /nothing changes is not rendered/,
    (all) => all.choice.natural,
  ),
  {
    row: 'cdc-cci 3',
    promise: 'a main message that looks like all other text',
    missing: /looks like the text around it/,
    plant: onPages(({ blocks }) =>
      blocks.forEach((block) =>
        Object.assign(block, { size: '16px', weight: '400', boxed: false }),
      ),
    ),
  },
  {
    row: 'cdc-cci 7',
    promise: 'a sentence that nobody can hold',
    missing: /sentences of more than/,
    plant: (evidence) => (words(evidence).notAdvice.body = `It is ${'very '.repeat(40)}long.`),
  },
  {
    row: 'cdc-cci 14',
    promise: 'a page without a number to call',
    missing: /no link calls or texts/,
    plant: onPages((page) => (page.links = [])),
  },
  {
    row: 'cdc-cci 16',
    promise: 'a number with no words',
    missing: /numbers without words/,
    plant: onPages((page) => Object.assign(flow(page), { text: '59 of 100', within: [] })),
  },
  {
    row: 'cdc-cci 18',
    promise: 'a missing risk',
    missing: /bad sides are missing/,
    plant: (evidence) => delete words(evidence).options.ect.cells.serious,
  },
  {
    row: 'cdc-cci 19',
    promise: 'a page of good sides alone',
    missing: /no bad side is rendered/,
    plant: (evidence) => {
      for (const { cells } of Object.values(words(evidence).options))
        for (const id of ['common', 'serious', 'unsuited']) delete cells[id];
    },
  },
  {
    row: 'cdc-cci 20',
    promise: 'probabilities without a picture',
    missing: /no picture shows/,
    plant: onPages((page) => (page.figures = [])),
  },
  {
    row: 'jama 1',
    promise: 'a page by nobody',
    missing: /does not say who wrote it/,
    plant: (evidence) => delete words(evidence).methods.blocks.authors,
  },
  {
    row: 'jama 2',
    promise: 'a page without its references',
    missing: /references have no links/,
    plant: onPages(
      (page) => (page.links = page.links.filter(({ href }) => !href.startsWith('https:'))),
    ),
  },
  {
    row: 'pemat 7',
    promise: 'two groups whose difference one has to work out',
    missing: /without their difference/,
    plant: onPages(({ figures }) =>
      figures.forEach((figure) => Object.assign(figure, { beside: '', facts: [] })),
    ),
  },
  {
    row: 'pemat 8',
    promise: 'a long part',
    missing: /more than 150 words below Step 1/,
    plant: onPages((page) => (flow(page).own = 'word '.repeat(200))),
  },
  {
    row: 'pemat 12',
    promise: 'key points without a box',
    missing: /have no box/,
    plant: onPages(({ blocks, lists }) =>
      [...blocks, ...lists].forEach((node) => (node.boxed = false)),
    ),
  },
  {
    row: 'pemat 15',
    promise: 'a page without pictures',
    missing: /no figure/,
    plant: onPages((page) => (page.figures = [])),
  },
  {
    row: 'pemat 19',
    promise: 'a head without a scope',
    missing: /heads without a scope/,
    plant: onPages(({ tables }) => {
      for (const { rows } of tables) for (const { cells } of rows) cells[0].scope = '';
    }),
  },
  {
    row: 'pemat 21',
    promise: 'an action that speaks to nobody',
    missing: /does not speak to the reader/,
    plant: (evidence) => {
      const [action] = Object.values(words(evidence).next.actions);
      Object.assign(action, { title: 'Visits', steps: { one: 'Visits are possible.' } });
    },
  },
];
