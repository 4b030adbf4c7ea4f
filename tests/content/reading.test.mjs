import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NUMBERS, ONE_LANGUAGE } from '../../tools/content/rules/lib/allowed.mjs';
import { readContent } from '../../tools/content/read.mjs';
import {
  englishGrade,
  spanishEase,
  spanishSyllables,
} from '../../src/content/rules/lib/reading.mjs';
import { sentencesOf, wordsIn } from '../../src/content/rules/lib/sentences.mjs';
import { stringsOf } from '../../tools/content/rules/lib/strings.mjs';

const SYLLABLES = {
  día: 2,
  leer: 2,
  muy: 1,
  que: 1,
  guerra: 2,
  cigüeña: 3,
  ciudad: 2,
  depresión: 3,
  ketamina: 4,
  médico: 3,
  ayuda: 3,
  país: 2,
  cuidado: 3,
  ahora: 3,
  usted: 2,
  y: 1,
  tratamiento: 4,
  quince: 2,
};

for (const [word, syllables] of Object.entries(SYLLABLES)) {
  test(`"${word}" has ${syllables} syllables`, () =>
    assert.equal(spanishSyllables(word), syllables));
}

test('a short plain sentence is far below grade 6, a heavy one far above 8', () => {
  assert.ok(englishGrade(['The cat sat on the mat.']).grade < 1);
  assert.ok(englishGrade(['Pharmacological interventions necessitate evaluation.']).grade > 20);
});

test('Fernández Huerta is worked out as published', () => {
  // Two sentences, 8 words, 12 syllables.
  const { ease, words, sentences } = spanishEase(['La casa es de mi madre. Ella canta.']);
  assert.deepEqual([words, sentences], [8, 2]);
  assert.ok(Math.abs(ease - (206.84 - 60 * (12 / 8) - 1.02 * 4)) < 0.001);
});

test('sentences end at their marks, not inside quotes, times or abbreviations without a space', () => {
  assert.deepEqual(sentencesOf('Call now. “Who?” It is a U.S. line'), [
    'Call now.',
    '“Who?”',
    'It is a U.S. line',
  ]);
  assert.equal(wordsIn('Drink nothing 2.5 hours before: the clinic’s hard-to-read rule').length, 9);
});

test('every exception is still needed', async () => {
  const strings = stringsOf(await readContent());
  for (const { file, pointer, reason } of NUMBERS) {
    assert.ok(reason);
    assert.ok(
      strings.some((each) => each.name === file && pointer.test(each.pointer)),
      String(pointer),
    );
  }
  for (const each of ONE_LANGUAGE) {
    assert.ok(
      strings.some(({ name, pointer }) => each.test(`${name}#${pointer}`)),
      String(each),
    );
  }
});
