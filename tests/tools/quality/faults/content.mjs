import { cellsIn, firstRecord, outline, unsay, words } from '../evidence.mjs';

const SIGNED = { by: 'A. Person', people: 12, where: 'https://example.org/study' };

export const faults = [
  {
    row: 'ipdas B7',
    promise: 'a mixed denominator',
    missing: /mixed denominators in/,
    plant: (evidence) => (firstRecord(evidence).denominator = 1000),
  },
  {
    row: 'ipdas C1',
    promise: 'numbers in two formats',
    missing: /do not have one format/,
    plant: (evidence) => (firstRecord(evidence).denominator = 1000),
  },
  {
    row: 'ipdas B7',
    promise: '"1 in so many"',
    missing: /has to be calculated/,
    plant: (evidence) => (words(evidence).options.ect.cells.serious = 'About 1 in 50 people.'),
  },
  {
    row: 'ipdas Q5',
    promise: 'a missing harm',
    missing: /bad sides not written: ect\/serious/,
    plant: (evidence) => delete words(evidence).options.ect.cells.serious,
  },
  {
    row: 'ipdas Q5',
    promise: 'a harm that is still to be written',
    missing: /bad sides not written: ect\/serious/,
    plant: (evidence) => (words(evidence).options.ect.cells.serious = 'To be written.'),
  },
  {
    row: 'ipdas Q4',
    promise: 'a missing benefit',
    missing: /good sides not written: rtms\/found/,
    plant: (evidence) => (words(evidence).options.rtms.cells.found = ''),
  },
  {
    row: 'ipdas Q6',
    promise: 'an option without what it is like',
    missing: /what it is like not written: vns\/mind/,
    plant: (evidence) => delete words(evidence).options.vns.cells.mind,
  },
  {
    row: 'ipdas C1',
    promise: 'an option told in far fewer words',
    missing: /serious \(1 words for vns/,
    plant: (evidence) => (words(evidence).options.vns.cells.serious = 'Infection.'),
  },
  {
    row: 'ipdas C2',
    promise: 'a finding without a source',
    missing: /findings without a source: /,
    plant: (evidence) => (firstRecord(evidence).sources = []),
  },
  {
    row: 'ipdas C2',
    promise: 'a claim without a source',
    missing: /numbers without a source: .*esketamine\/what/,
    plant: (evidence) => {
      const option = outline(evidence).options.find(({ id }) => id === 'esketamine');
      option.cells.what = { basis: 'source', sources: [] };
      for (const { cells } of outline(evidence).options)
        for (const cell of Object.values(cells))
          if (cell.basis !== 'source') cell.sources = ['turkoz2021'];
    },
  },
  {
    row: 'ipdas C2',
    promise: 'a source that leads nowhere',
    missing: /lead nowhere: nobody2020/,
    plant: (evidence) => (firstRecord(evidence).sources = ['nobody2020']),
  },
  {
    row: 'ipdas C4',
    promise: 'a date past due',
    missing: /past its review date/,
    plant: (evidence) => (evidence.today = '2029-01-01'),
  },
  {
    row: 'jama 4',
    promise: 'a date past due',
    missing: /past its review date/,
    plant: (evidence) => (evidence.today = '2029-01-01'),
  },
  {
    row: 'ipdas C4',
    promise: 'a review that is about to fall due',
    missing: /in fewer than 30 days/,
    plant: (evidence) => {
      const { reviewBy } = words(evidence);
      evidence.today = new Date(Date.parse(reviewBy) - 9 * 86_400_000).toISOString().slice(0, 10);
    },
  },
  {
    row: 'ipdas C4',
    promise: 'no update policy',
    missing: /kept up to date is not written/,
    plant: (evidence) => delete words(evidence).methods.blocks.updates,
  },
  {
    row: 'ipdas C6',
    promise: 'no funding line',
    missing: /who paid is not written/,
    plant: (evidence) => delete words(evidence).methods.blocks.funding,
  },
  {
    row: 'jama 3',
    promise: 'a funding line that is not rendered',
    missing: /who paid is not rendered/,
    plant: (evidence) => unsay(evidence, words(evidence).methods.blocks.funding),
  },
  {
    row: 'ipdas Q3',
    promise: 'an option without a column',
    missing: /no column for a-new-one/,
    plant: (evidence) => {
      const [first] = outline(evidence).options;
      outline(evidence).options.push({ ...first, id: 'a-new-one' });
      words(evidence).options['a-new-one'] = { ...words(evidence).options[first.id], name: 'New' };
    },
  },
  {
    row: 'ipdas B5',
    promise: 'a relative risk in the words',
    missing: /relative to another/,
    plant: (evidence) => (words(evidence).options.ect.cells.found = 'It lowers the risk by 40 %.'),
  },
  {
    row: 'ipdas B5',
    promise: '"twice as likely"',
    missing: /relative to another/,
    plant: (evidence) => (words(evidence).choice.known = 'People are twice as likely to get well.'),
  },
  {
    row: 'ipdas B12',
    promise: 'an attestation faked without a date',
    missing: /attestation has no date/,
    plant: (evidence) => (outline(evidence).attestations.needsPatients = SIGNED),
  },
  {
    row: 'ipdas B16',
    promise: 'an attestation of something that lies ahead',
    missing: /has not come/,
    plant: (evidence) =>
      (outline(evidence).attestations.fieldTestedPatients = { ...SIGNED, date: '2999-01-01' }),
  },
  {
    row: 'ipdas Q2',
    promise: 'a decision that is no question',
    missing: /not put as a question/,
    plant: (evidence) => (words(evidence).choice.question = 'Treatments'),
  },
  {
    row: 'ipdas B4',
    promise: 'a finding about nobody in particular',
    missing: /no group named/,
    plant: (evidence) => {
      const { id } = firstRecord(evidence);
      evidence.content.words.en.findings.data.risks[id].population = '';
    },
  },
  {
    row: 'ipdas C5',
    promise: 'a number with neither range nor certainty',
    missing: /neither range nor certainty/,
    plant: (evidence) => {
      const record = firstRecord(evidence);
      delete record.difference;
      record.certainty = { level: 'not-graded', reasons: [] };
    },
  },
  {
    row: 'ipdas B19',
    promise: 'a certainty without reasons',
    missing: /no reason given/,
    plant: (evidence) => (firstRecord(evidence).certainty.reasons = []),
  },
  {
    row: 'ipdas B3',
    promise: 'a bad side with neither count nor "not known"',
    missing: /the bad side of ect/,
    plant: (evidence) => {
      const { cells } = words(evidence).options.ect;
      for (const id of ['common', 'serious', 'unsuited']) cells[id] = 'Headache and more.';
    },
  },
  {
    row: 'ipdas B20',
    promise: 'authors who do not say what they know',
    missing: /no clinicians/,
    plant: (evidence) => (words(evidence).methods.blocks.authors = 'We wrote this.'),
  },
  {
    row: 'pemat 3',
    promise: 'hard words',
    missing: /above grade 8: .*\/notAdvice/,
    plant: (evidence) =>
      (words(evidence).notAdvice.body =
        'Multidisciplinary psychopharmacological deliberation regarding individualized therapeutic alternatives necessitates comprehensive biopsychosocial evaluation, longitudinal symptomatic monitoring, interprofessional communication, collaborative decision-making, and continuous reconsideration of contraindications, comorbidities, interactions, tolerability, accessibility, affordability, and subjective preferences throughout treatment. Unsatisfactory pharmacotherapy necessitates reevaluation.'),
  },
  {
    row: 'pemat 5',
    promise: 'a passive call to action',
    missing: /passive where people are asked to act/,
    plant: (evidence) => (words(evidence).questions.lead = 'These should be taken to the visit.'),
  },
  {
    row: 'cdc-cci 6',
    promise: 'a passive main message',
    missing: /passive in the message/,
    plant: (evidence) => (words(evidence).mainMessage = 'Many choices are given by doctors.'),
  },
  {
    row: 'pemat 22',
    promise: 'an action in one piece',
    missing: /not in steps/,
    plant: (evidence) => {
      const [action] = Object.values(words(evidence).next.actions);
      action.steps = { all: 'Call.' };
    },
  },
  {
    row: 'ipdas Q5',
    promise: 'harms that are in the content alone',
    missing: /bad sides not rendered/,
    plant: (evidence) => {
      for (const cell of cellsIn(evidence, 'harm')) cell.text = '';
    },
  },
];
