import { words } from '../plant.mjs';

const NAME = 'tx-options-compare';
const EN = 'en/tx-options-compare.json';
const FACTS = 'facts/tx-options-compare.json';

const facts = (content) => content.facts[NAME].data;
const en = (content) => words(content, NAME);
const option = (content, id) => facts(content).options.find((each) => each.id === id);
const withFindings = (content) => facts(content).options.find(({ findings }) => findings.length);
const cellsOf = (content, id) => en(content).options[id].cells;
const long = (count) => `Word${' word'.repeat(count - 1)}.`;

const outline = (promise, plant, pointer, message = /has no words/) => ({
  rule: 'outline',
  promise,
  plant,
  file: EN,
  pointer,
  message,
});
const fault = (rule, promise, message, plant, rest = {}) => ({
  rule,
  promise,
  message,
  plant,
  ...rest,
});

export const faults = [
  outline('finds a row without a title', (content) => delete en(content).rows.found, '/rows/found'),
  outline(
    'finds an option without words',
    (content) => delete en(content).options.ect,
    '/options/ect',
  ),
  outline(
    'finds a cell without words',
    (content) => delete cellsOf(content, 'ect').serious,
    '/options/ect/cells/serious',
  ),
  outline(
    'finds a cell of no row',
    (content) => (cellsOf(content, 'ect').stray = 'Stray.'),
    '/options/ect/cells/stray',
    /no fact has this id/,
  ),
  outline(
    'finds a domain without words',
    (content) => delete en(content).values.domains.cost,
    '/values/domains/cost',
  ),
  outline(
    'finds a trait without words',
    (content) => delete en(content).values.traits.memory,
    '/values/traits/memory',
  ),
  outline(
    'finds an answer of the comparison’s quiz without explanation',
    (content) => {
      const [{ id, options }] = facts(content).quiz;
      delete en(content).quiz[id].explanations[options[0]];
    },
    undefined,
  ),
  outline(
    'finds a thing to ask oneself without words',
    (content) => delete en(content).ready.items[facts(content).ready[0]],
    undefined,
  ),
  outline(
    'finds a question to ask without words',
    (content) => delete en(content).questions.blocks[facts(content).questions[0]],
    undefined,
  ),

  fault(
    'citations',
    'finds a cell that has a citation in its words',
    /has a citation in its words/,
    (content) => (cellsOf(content, 'ect').found += ' [@anand2023]'),
    { file: EN },
  ),
  fault(
    'citations',
    'finds a cell of general knowledge that names a study',
    /marked general-knowledge but names anand2023/,
    (content) =>
      (option(content, 'ect').cells.what = {
        basis: 'general-knowledge',
        sources: ['anand2023'],
      }),
    { file: FACTS },
  ),
  fault(
    'citations',
    'finds a cell whose sources no reader can open',
    /no source that readers can open/,
    (content) =>
      (option(content, 'rtms').cells.fda = { basis: 'source', sources: ['fda_tms_teen_2024'] }),
    { file: FACTS },
  ),
  fault(
    'basis',
    'finds a sourced cell that names none, by its row',
    /"found" is based on a source but names none/,
    (content) => (option(content, 'ect').cells.found = { basis: 'source', sources: ['gk'] }),
    { file: FACTS },
  ),

  fault(
    'cell-numbers',
    'finds a number whose source the cell does not name',
    /uses \{cbt-years-low\}, but the cell does not name its source/,
    (content) => (cellsOf(content, 'ect').lasts = 'For {cbt-years-low} years.'),
    { file: EN, pointer: '/options/ect/cells/lasts' },
  ),
  fault(
    'cell-numbers',
    'finds a time to effect in a cell that rests on nothing',
    /uses \{onset\.esketamine\.to\}/,
    (content) =>
      (option(content, 'esketamine').cells.onset = { basis: 'own-wording', sources: [] }),
  ),

  fault(
    'options',
    'finds a row of harms that is gone',
    /no safety row "serious"/,
    (content) => {
      const data = facts(content);
      data.rows = data.rows.filter(({ id }) => id !== 'serious');
    },
    { file: FACTS },
  ),
  fault(
    'options',
    'finds a safety row that a clinic could change',
    /no safety row "unsuited"/,
    (content) => (facts(content).rows.find(({ id }) => id === 'unsuited').safety = false),
  ),
  fault(
    'options',
    'finds a row that an option leaves out',
    /is missing/,
    (content) => delete option(content, 'vns').cells.serious,
    { file: FACTS },
  ),
  fault(
    'options',
    'finds what a cell of no row rests on',
    /is a cell without a row/,
    (content) =>
      (option(content, 'vns').cells.stray = { basis: 'general-knowledge', sources: ['gk'] }),
  ),
  fault(
    'options',
    'finds a finding that no record has',
    /unknown finding "nobody2020-response"/,
    (content) => (withFindings(content).findings[0].id = 'nobody2020-response'),
  ),
  fault(
    'options',
    'finds a finding in a row that there isn’t',
    /unknown row "nowhere"/,
    (content) => (withFindings(content).findings[0].row = 'nowhere'),
  ),
  fault('options', 'shows no finding that nobody has checked', /nobody has checked/, (content) => {
    const [{ id }] = withFindings(content).findings;
    content.facts.risks.data.risks.find((each) => each.id === id).needsSourceCheck = true;
  }),
  fault(
    'options',
    'turns no finding round that has one group',
    /is flipped but has no comparison group/,
    (content) => {
      const id = content.facts.risks.data.risks.find(({ comparison }) => comparison === null).id;
      withFindings(content).findings.push({ id, row: 'found', flipped: true });
    },
  ),
  fault(
    'options',
    'finds an option without a count of a benefit',
    /"rtms" gives no count for a benefit/,
    (content) => (option(content, 'rtms').findings = []),
  ),
  fault(
    'options',
    'finds an option without a count of a harm',
    /"rtms" gives no count for a harm/,
    (content) => delete option(content, 'rtms').cells.common.noCount,
  ),
  fault(
    'options',
    'finds a cell that denies the count below it',
    /but a finding gives one/,
    (content) => (option(content, 'rtms').cells.found.noCount = true),
  ),
  fault(
    'options',
    'wants a missing count said',
    /does not say that there is no count/,
    (content) => (cellsOf(content, 'rtms').common = 'Headache and a sore scalp.'),
    { file: EN },
  ),
  fault(
    'options',
    'wants a missing count said in Spanish too',
    /does not say that there is no count/,
    (content) => (words(content, NAME, 'es').options.rtms.cells.common = 'Dolor de cabeza.'),
    { file: 'es/tx-options-compare.json' },
  ),
  fault(
    'options',
    'wants a missing count marked in facts',
    /says that there is no count/,
    (content) => (cellsOf(content, 'rtms').found = 'No fair count.'),
  ),

  fault(
    'traits',
    'finds a trait of an option whose cell does not say it',
    /does not say "anesthesia"/,
    (content) =>
      facts(content)
        .traits.find(({ id }) => id === 'anesthesia')
        .options.push('rtms'),
    { file: EN },
  ),
  fault(
    'traits',
    'finds a cell that says what its option’s traits leave out',
    /says "detached"/,
    (content) =>
      (facts(content).traits.find(({ id }) => id === 'detached').options = ['esketamine']),
  ),
  fault(
    'traits',
    'finds a cell whose words no longer say the trait',
    /does not say "no-driving"/,
    (content) => (cellsOf(content, 'esketamine').day = 'You can drive once you feel fine.'),
  ),
  fault('traits', 'finds an option that there isn’t', /"lobotomy" is unknown/, (content) =>
    facts(content).traits[0].options.push('lobotomy'),
  ),
  fault(
    'traits',
    'finds a row that there isn’t',
    /"nowhere" is unknown/,
    (content) => (facts(content).traits[0].row = 'nowhere'),
  ),
  fault('traits', 'finds a trait that is told nowhere', /belongs to 0 domains/, (content) => {
    const domain = facts(content).domains.find(({ traits }) => traits.includes('memory'));
    domain.traits = domain.traits.filter((id) => id !== 'memory');
  }),
  fault(
    'traits',
    'finds a row of a domain that there isn’t',
    /"nowhere" is unknown/,
    (content) => facts(content).domains[0].rows.push('nowhere'),
    { pointer: '/domains/0/rows' },
  ),
  fault(
    'traits',
    'finds a trait that nothing holds against the cells',
    /no pattern finds "new"/,
    (content) => facts(content).traits.push({ id: 'new', row: 'day', options: ['ect'] }),
  ),

  fault(
    'pairs',
    'finds one of two opposite studies alone',
    /gives "anand2023-response" without "ekstrand2022-remission" beside it/,
    (content) => {
      const ect = option(content, 'ect');
      ect.findings = ect.findings.filter(({ id }) => id !== 'ekstrand2022-remission');
    },
    { file: FACTS },
  ),
  fault(
    'pairs',
    'finds the other one alone',
    /gives "ekstrand2022-remission" without "anand2023-response" beside it/,
    (content) => {
      const ketamine = option(content, 'iv-ketamine');
      ketamine.findings = ketamine.findings.filter(({ id }) => id !== 'anand2023-response');
    },
  ),
  fault('pairs', 'finds the two apart', /beside it/, (content) => {
    const { findings } = option(content, 'iv-ketamine');
    const at = findings.findIndex(({ id }) => id === 'anand2023-response');
    findings.push(...findings.splice(at, 1));
  }),
  fault(
    'pairs',
    'finds words that tell one of the two',
    /gives anand2023-response without ekstrand2022-remission/,
    (content) =>
      (words(content).summary =
        'It was {anand2023-response.treated}, and {anand2023-response.comparison} with ECT.'),
    { file: 'en/ketamine-explainer.json', pointer: '/summary' },
  ),
  fault(
    'pairs',
    'finds a pair that is named by one of the two only',
    /does not name "anand2023-response" in return/,
    (content) =>
      delete content.facts.risks.data.risks.find(({ id }) => id === 'ekstrand2022-remission').with,
    { file: 'facts/risks.json' },
  ),

  fault(
    'balance',
    'warns of a harm told at twice the length of others',
    /times as long/,
    (content) => (cellsOf(content, 'ect').serious = long(45)),
    { level: 'warning', pointer: '/options/ect/cells/serious' },
  ),
  fault(
    'balance',
    'stops a harm told at more than three times the length of others',
    /times as long/,
    (content) => (cellsOf(content, 'ect').serious = long(80)),
    { pointer: '/options/ect/cells/serious' },
  ),
  fault(
    'balance',
    'stops a benefit told in a word, also in Spanish',
    /times as long/,
    (content) => (words(content, NAME, 'es').options.ect.cells.onset = 'Lento.'),
    { file: 'es/tx-options-compare.json' },
  ),
  fault(
    'balance',
    'finds two denominators in the findings of a row',
    /"found" gives counts per 1000 and per 100|"found" gives counts per 100 and per 1000/,
    (content) => {
      const [{ id }] = withFindings(content).findings;
      content.facts.risks.data.risks.find((each) => each.id === id).denominator = 1000;
    },
  ),
  fault(
    'balance',
    'finds a rare event per thousand beside counts per hundred',
    /"common" gives counts per 100 and per 1000|"common" gives counts per 1000 and per 100/,
    (content) =>
      (cellsOf(content, 'rtms').common =
        'About {passed-out-low} in {per-thousand}. No checked count.'),
  ),

  fault(
    'decision',
    'finds a main message of four sentences',
    /has 4 sentences/,
    (content) => (en(content).mainMessage = 'One. Two more. Then a third. And a fourth.'),
    { file: EN, pointer: '/mainMessage' },
  ),
  fault(
    'decision',
    'finds it in the explainer too',
    /has 4 sentences/,
    (content) => (words(content).mainMessage = 'One. Two more. Then a third. And a fourth.'),
    { file: 'en/ketamine-explainer.json' },
  ),
  fault(
    'decision',
    'wants the decision asked',
    /isn't a question/,
    (content) => (en(content).choice.question = 'What to try next'),
  ),
  fault(
    'decision',
    'wants short heads of rows',
    /has 7 words/,
    (content) => (en(content).rows.found.title = 'What all of these studies have found'),
  ),
  fault(
    'decision',
    'wants three key points or more',
    /has 2 entries/,
    (content) => (en(content).choice.keyPoints = { a: 'One.', b: 'Two.' }),
    { pointer: '/choice/keyPoints' },
  ),
  fault(
    'decision',
    'wants few things to do next',
    /has 4 entries/,
    (content) => (en(content).next.actions.more = { title: 'More', steps: { a: 'Rest.' } }),
    { pointer: '/next/actions' },
  ),
  fault(
    'decision',
    'wants steps for each of them',
    /has 0 entries/,
    (content) => (Object.values(en(content).next.actions)[0].steps = {}),
  ),
  fault(
    'passive-voice',
    'lets no next step be passive',
    /passive in words that ask people to act/,
    (content) =>
      (Object.values(en(content).next.actions)[0].steps.call = 'A visit is given to you.'),
    { file: EN },
  ),
];
