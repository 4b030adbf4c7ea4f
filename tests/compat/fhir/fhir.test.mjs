/** The FHIR resources, held against the R4 definitions and the PHQ-9 example that US Core publishes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { importTs } from '../../../tools/content/import-ts.mjs';

const { questionnaireResponse, observationBundle } = await importTs(
  'src/elements/symptom-check/fhir.ts',
);
const { summaryOf } = await importTs('src/elements/symptom-check/summary.ts');
const { packs } = await importTs('src/generated/content/symptom-check.ts');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { instruments, optionLists } = read('src/content/facts/instruments.json');
const words = {
  en: read('src/content/en/instruments.json'),
  es: read('src/content/es/instruments.json'),
};

const AUTHORED = '2026-11-23T10:00:00.000Z';
const US_CORE = 'http://hl7.org/fhir/us/core/StructureDefinition/';

/** Everything that `value` gives to the items of an instrument, as the widget hands it over. */
function input(id, value = 1, { language = 'en', ...more } = {}) {
  const instrument = instruments.find((each) => each.id === id);
  const { title, items, functional = '' } = words[language].instruments[id];
  const lists = words[language].optionLists;
  const asked = [...instrument.items, ...(instrument.functional ? [instrument.functional] : [])];
  const answers = more.answers ?? Object.fromEntries(asked.map((item) => [item.id, value]));
  return {
    instrument,
    summary: summaryOf({ instrument, answers }, packs[language], {
      date: 'November 23, 2026',
      help: ['Call 911 & say <where> you are', '988'],
      known: Boolean(more.subject),
    }),
    answerCodes: {
      frequency: optionLists.frequency.map(({ loinc }) => loinc),
      difficulty: optionLists.difficulty.map(({ loinc }) => loinc),
    },
    words: { title, items, functional, ...lists, total: 'Total', self: 'Nobody checked who.' },
    answers,
    total: instrument.items.reduce((sum, item) => sum + answers[item.id], 0),
    authored: AUTHORED,
    language,
    ...more,
  };
}

/** What breaks R4: missing or unknown properties, wrong types, codes outside required value sets. */
function faults(resource) {
  const sent = JSON.parse(JSON.stringify(resource));
  const { messages } = new fhir.Fhir().validate(sent, { errorOnUnexpected: true });
  return messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
}

const observations = (bundle) => bundle.entry.map(({ resource }) => resource);
const codeOf = ({ code }) => code.coding[0].code;

/** What a record shows of a resource. */
const shown = ({ text }) => text.div.replace(/<[^>]*>/g, ' ');

describe('the FHIR resources', () => {
  it('are judged by a validator that sees planted faults', () => {
    const response = questionnaireResponse(input('phq-9'));
    assert.ok(faults({ ...response, status: 'finished' }).length);
    assert.ok(faults({ ...response, score: 3 }).length);
    assert.ok(faults({ ...response, item: [{ text: 'no link id' }] }).length);
    const [panel] = observations(observationBundle(input('phq-9')));
    assert.ok(faults({ ...panel, code: undefined }).length);
  });

  for (const { id } of instruments) {
    for (const language of ['en', 'es']) {
      for (const subject of [undefined, 'Patient/123']) {
        it(`are valid R4 for ${id}, ${language}, ${subject ?? 'nobody known'}, at every value`, () => {
          for (const value of [0, 1, 2, 3]) {
            const given = input(id, value, { language, ...(subject && { subject }) });
            assert.deepEqual(faults(questionnaireResponse(given)), []);
            const bundle = observationBundle(given);
            assert.deepEqual(faults(bundle), []);
            for (const each of observations(bundle)) assert.deepEqual(faults(each), []);
          }
        });
      }
    }
  }

  it('claim US Core only where the site names the patient', () => {
    const known = input('phq-9', 1, { subject: 'Patient/123' });
    assert.deepEqual(questionnaireResponse(known).meta.profile, [
      `${US_CORE}us-core-questionnaireresponse`,
    ]);
    for (const each of observations(observationBundle(known))) {
      assert.deepEqual(each.meta.profile, [`${US_CORE}us-core-observation-screening-assessment`]);
      assert.deepEqual(each.subject, { reference: 'Patient/123' });
      assert.equal(each.contained, undefined);
    }
    const unknown = input('phq-9');
    for (const each of [
      questionnaireResponse(unknown),
      ...observations(observationBundle(unknown)),
    ]) {
      assert.equal(each.meta, undefined);
      assert.equal(each.subject.reference, '#self');
      assert.match(each.contained[0].text.div, /Nobody checked who/);
    }
  });

  it('say in text what R4 has no code for: band, flag, next step, lines, and that nobody looked', () => {
    const calm = Object.fromEntries([...Array(9)].map((_, at) => [`phq9-${at + 1}`, at ? 0 : 1]));
    for (const harm of [0, 1, 2, 3]) {
      const given = input('phq-9', 1, { answers: { ...calm, 'phq9-9': harm, 'phq9-10': 0 } });
      const bundle = observations(observationBundle(given));
      const [panel] = bundle;
      for (const resource of [questionnaireResponse(given), panel]) {
        assert.equal(resource.text.status, 'additional');
        const text = shown(resource);
        for (const part of [`Your total is ${1 + harm} of 27`, 'Few or no symptoms', 'November 23'])
          assert.ok(text.includes(part), part);
        assert.match(text, /Nobody has reviewed these answers yet/);
        assert.match(text, /Call 911 &amp; say &lt;where> you are\s+988/);
        assert.match(text, harm ? /Get help today/ : /If you feel unwell/);
        assert.equal(text.includes('The answer to question 9 is above'), harm > 0);
        assert.doesNotMatch(text, /better off dead/, 'the answers are data');
      }
      const noted = panel.note[0].text;
      assert.match(noted, harm ? /question 9 .*Get help today/ : /^If you feel unwell/);
      const [item] = bundle.filter((each) => codeOf(each) === '44260-8');
      assert.equal(Boolean(item.interpretation), harm > 0);
      const [total] = bundle.filter((each) => codeOf(each) === '44261-6');
      assert.match(total.interpretation[0].text, /Few or no symptoms \(0 to 4\)/);
    }
  });

  it('have the link ids, order and value types of the example of US Core', () => {
    const { item } = questionnaireResponse(input('phq-9', 2));
    assert.deepEqual(
      item.map(({ linkId }) => linkId),
      '44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 44261-6 69722-7'
        .split(' ')
        .map((code) => `/${code}`),
    );
    assert.deepEqual(item[9].answer, [{ valueDecimal: 18 }]);
    const { system, code, display } = item[0].answer[0].valueCoding;
    assert.deepEqual(
      [system, code, display],
      ['http://loinc.org', 'LA6570-1', 'More than half the days'],
    );
  });

  it('keep apart the difficulty codes that are not in numeric order', () => {
    const codes = [0, 1, 2, 3].map((value) => {
      const { code, display } = questionnaireResponse(input('phq-9', value)).item.at(-1).answer[0]
        .valueCoding;
      return `${code} ${display}`;
    });
    assert.deepEqual(codes, [
      'LA6572-7 Not difficult at all',
      'LA6573-5 Somewhat difficult',
      'LA6575-0 Very difficult',
      'LA6574-3 Extremely difficult',
    ]);
  });

  it('hold the panel, which has every other observation as its member, and the total under its own code', () => {
    const totals = { 'phq-9': '44261-6', 'phq-2': '55758-7', 'gad-7': '70274-6' };
    const panels = { 'phq-9': '44249-1', 'phq-2': '55757-9', 'gad-7': '69737-5' };
    for (const { id, items } of instruments) {
      const bundle = observationBundle(input(id, 3));
      const [panel, ...members] = observations(bundle);
      assert.equal(codeOf(panel), panels[id]);
      const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
      assert.equal(new Set(urls).size, urls.length);
      assert.deepEqual(
        panel.hasMember.map(({ reference }) => reference),
        urls.slice(1),
      );
      const total = members.find((each) => codeOf(each) === totals[id]);
      assert.equal(total.valueInteger, items.length * 3);
    }
  });

  it('give no code to the difficulty item of the GAD-7, for none is verified', () => {
    const given = input('gad-7');
    assert.equal(questionnaireResponse(given).item.at(-1).linkId, 'gad7-8');
    const codes = observations(observationBundle(given)).map(codeOf);
    assert.equal(codes.length, 9);
    assert.ok(codes.every((code) => /^\d+-\d$/.test(code)));
  });

  it('name the language of their words', () => {
    assert.equal(questionnaireResponse(input('phq-9', 1, { language: 'es' })).language, 'es-US');
  });
});
