/** Every result there is, in every form it can take, read as its reader reads it: one instruction, the right one. */
import { expect } from '@open-wc/testing';
import { symptomCheckPacks } from '../../../src/content/locales.js';
import { nextStep, type StepId } from '../../../src/elements/symptom-check/next-step.js';
import { bandLabel } from '../../../src/elements/symptom-check/summary.js';
import type { Answers } from '../../../src/elements/symptom-check/score.js';
import { STEPS, casesOf, type Case } from './cases.js';
import { Results, type Language } from './outputs.js';
import { clear, instrument } from './support.js';

/** How each step is told from all others, in the words that people read. */
const SAID: Readonly<Record<Language, Readonly<Record<StepId, RegExp>>>> = {
  en: {
    unwell: /If you feel unwell/g,
    'next-visit': /to your next visit\.(?! Fill in)/g,
    recheck: /to your next visit\. Fill in this form again in about 2 weeks/g,
    longer: /Fill in the longer form, the PHQ-9/g,
    weeks: /in the next week or two/g,
    days: /in the next few days/g,
    tomorrow: /today or tomorrow/g,
    today: /Call a health professional today\./g,
    crisis: /Get help today, whatever your total: use a crisis line/g,
  },
  es: {
    unwell: /Si no se siente bien/g,
    'next-visit': /a su próxima cita\.(?! Conteste)/g,
    recheck: /a su próxima cita\. Conteste este cuestionario otra vez en unas 2 semanas/g,
    longer: /Conteste el cuestionario más largo/g,
    weeks: /la próxima semana o la siguiente/g,
    days: /en los próximos días/g,
    tomorrow: /hoy o mañana/g,
    today: /Llame hoy a un profesional/g,
    crisis: /Busque ayuda hoy, sea cual sea su total: use una línea de crisis/g,
  },
};
const ABOVE: Readonly<Record<Language, RegExp>> = {
  en: /The answer to question 9 is above “Not at all”\./g,
  es: /La respuesta a la pregunta 9 es más que “Ningún día”\./g,
};
const SOONER: Readonly<Record<Language, RegExp>> = {
  en: /You answered “(Very|Extremely) difficult” to the last question/g,
  es: /Contestó “(Muy|Extremadamente) difícil” a la última pregunta/g,
};
const NOT_ASKED: Readonly<Record<Language, RegExp>> = {
  en: /did not ask about suicide/g,
  es: /no preguntó por el suicidio/g,
};

const count = (text: string, what: RegExp | string): number => text.split(what).length - 1;
/** Split by a pattern would bring its groups along. */
const matches = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

describe('the next step', () => {
  it('is of its table for every band, answer about self-harm and difficulty', () => {
    let sets = 0;
    for (const id of Object.keys(STEPS))
      for (const { name, answers, expected } of casesOf(id)) {
        expect(nextStep(instrument(id), answers), name).to.equal(expected);
        sets += 1;
      }
    expect(sets).to.be.greaterThan(150);
  });

  it('is the same for 1, 2 and 3 of the item about self-harm', () => {
    for (const harm of [1, 2, 3])
      expect(nextStep(instrument('phq-9'), { 'phq9-9': harm })).to.equal('crisis');
  });

  it('does not listen to a difficulty that is no longer asked', () => {
    const zeros = instrument('gad-7').items.map(({ id }) => [id, 0]);
    const answers = Object.fromEntries([...zeros, ['gad7-8', 3]]) as Answers;
    expect(nextStep(instrument('gad-7'), answers)).to.equal('unwell');
  });
});

describe('every result in every form', () => {
  afterEach(clear);

  for (const id of Object.keys(STEPS))
    for (const language of ['en', 'es'] as const)
      it(`of ${id} in ${language} gives one instruction, the right one, with the same facts`, async function () {
        this.timeout(120_000);
        const results = await Results.of(id, language);
        for (const each of casesOf(id)) {
          const outputs = await results.for(each.answers);
          expect(Object.keys(outputs)).to.have.lengthOf(12);
          for (const [form, text] of Object.entries(outputs))
            judge(text, each, id, language, `${each.name}, ${form}`, form);
          sameAbout(outputs, language, each.name);
        }
      });
});

function judge(
  text: string,
  { band, total, flagged, expected, sooner }: Case,
  id: string,
  language: Language,
  where: string,
  form: string,
): void {
  const words = symptomCheckPacks[language];
  const label = bandLabel(instrument(id), total, words);
  const said = Object.entries(SAID[language]).filter(([, phrase]) => matches(text, phrase));
  expect(said.map(([step]) => step).join(), where).to.equal(expected);
  expect(matches(text, SAID[language][expected]), `${where}: once`).to.equal(1);
  expect(matches(text, ABOVE[language]), `${where}: flag`).to.equal(flagged ? 1 : 0);
  expect(matches(text, SOONER[language]), `${where}: reason`).to.equal(sooner ? 1 : 0);
  expect(count(text, String(total)), `${where}: total`).to.be.greaterThan(0);
  expect(text, `${where}: band ${band}`).to.include(label);
  expect(text, `${where}: nobody looked`).to.include(words.take.unreviewed);
  for (const number of ['911', '988']) expect(text, where).to.include(number);
  if (flagged) {
    expect(text, `${where}: in danger`).to.include(words.crisis.act);
    expect(text.indexOf('988'), `${where}: help first`).to.be.lessThan(text.indexOf(label));
  }
  const asked = id === 'phq-9' ? 0 : 1;
  expect(matches(text, NOT_ASKED[language]), `${where}: not asked`).to.equal(asked);
  expect(text.includes('63'), `${where}: 63 of 100`).to.equal(
    form === 'screen' && !asked && !flagged,
  );
  expect(text, `${where}: 10 of 100`).not.to.match(/9 (of|de) (los )?22|1 (of|de) (los )?78/);
  painful(text, flagged, language, where, form);
}

/** The item's own words stand once where the answers do, and nothing says them again. */
function painful(
  text: string,
  flagged: boolean,
  language: Language,
  where: string,
  form: string,
): void {
  const words =
    language === 'en' ? /better off dead|hurting yourself/g : /mejor muerto|de lastimarse/g;
  const listed = form === 'screen' ? flagged : !form.includes('FHIR') && where.startsWith('phq-9');
  // Both stand in the one sentence of the item.
  expect(matches(text, words), `${where}: the painful words`).to.equal(listed ? 2 : 0);
}

/** When, by whom, and that nobody looked: letter by letter the same. */
function sameAbout(
  outputs: Readonly<Record<string, string>>,
  language: Language,
  where: string,
): void {
  const when =
    language === 'en' ? /Filled in on \w+ \d+, \d{4}/ : /Contestado el \d+ de \w+ de \d{4}/;
  const { self } = symptomCheckPacks[language].take;
  const lines = Object.values(outputs).map(
    (text) => `${when.exec(text)?.[0]} ${text.includes(self)}`,
  );
  expect(new Set(lines).size, where).to.equal(1);
  expect(lines[0], where).to.match(/\d{4} true$/);
}

describe('the crisis lines of a result', () => {
  afterEach(clear);

  it('are those of the page’s region, with their numbers, in every form', async () => {
    const results = await Results.of('phq-9', 'en', { region: 'GB' });
    const outputs = await results.for({ 'phq9-9': 1, ...zeros(8) });
    for (const [form, text] of Object.entries(outputs)) {
      for (const number of ['999', '116 123']) expect(text, form).to.include(number);
      expect(text, form).not.to.include('988');
    }
  });

  it('say nothing of an unknown person where the site knows whose answers these are', async () => {
    const results = await Results.of('phq-2', 'en', { subject: 'Patient/7' });
    const outputs = await results.for({ 'phq2-1': 0, 'phq2-2': 0 });
    const { take } = symptomCheckPacks.en;
    for (const [form, text] of Object.entries(outputs)) {
      expect(text, form).to.include(take.known).and.not.to.include(take.self);
    }
  });
});

function zeros(items: number): Answers {
  return Object.fromEntries(Array.from({ length: items }, (_, at) => [`phq9-${at + 1}`, 0]));
}
