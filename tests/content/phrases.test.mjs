/** The phrase lists: each entry finds what it is there for and lets honest sentences pass. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readContent } from '../../tools/content/read.mjs';
import { phrasesOf } from '../../src/content/rules/lib/phrases.mjs';
import { found, say } from './plant.mjs';

const PHRASES = phrasesOf(await readContent());

const UNSAFE = {
  en: [
    'Sufferers need care.',
    'Patients failed two medicines.',
    'Treatment failure is common.',
    'He is an addict.',
    'She has been clean for a year.',
    'It is a last resort.',
    'It is proven.',
    'Ketamine works fast.',
    'A life-changing drug.',
    'You deserve care that works.',
    'It has been safely used for years.',
    'It rebuilds the brain.',
    'A chemical imbalance causes it.',
    'A quick visit.',
    'They committed suicide.',
    'A failed attempt.',
    'The epidemic grows.',
    'She left a suicide note.',
    'He killed himself because of debt.',
    'It prevents suicide.',
    'Ask for FDA-approved ketamine.',
    'Ketamine is approved for depression.',
    'It is safe and effective.',
    'It has no side effects.',
    'It brings instant relief.',
    'It is a cure.',
    'Results are guaranteed.',
    'It is non-addictive.',
    'Book a free consultation.',
    'It helps up to 70% of people.',
    'This quiz detects depression.',
  ],
  es: [
    'Es un depresivo.',
    'Las víctimas de la depresión.',
    'El paciente fracasó.',
    'Es adicto.',
    'Es un caso perdido.',
    'Está comprobado.',
    'La ketamina funciona.',
    'Es un milagro.',
    'Se ha usado de forma segura.',
    'Reconstruye el cerebro.',
    'Es un desequilibrio químico.',
    'Cometió suicidio.',
    'Un intento fallido.',
    'Hay una epidemia.',
    'Dejó una nota de suicidio.',
    'Previene el suicidio.',
    'Pida ketamina aprobada por la FDA.',
    'La ketamina está aprobada para la depresión.',
    'Es seguro y eficaz.',
    'Sin efectos secundarios.',
    'Ofrece alivio inmediato.',
    'Cura la depresión.',
    'El resultado se garantiza.',
    'No es adictiva.',
  ],
};

const HONEST = {
  en: [
    'It is not a cure.',
    'No one has shown that Spravato prevents suicide.',
    'Ketamine is FDA-approved as an anesthetic.',
    'It is not FDA-approved for depression.',
    'It may help brain cells form new links.',
    'You had depressive episodes.',
    'Liver failure is rare.',
    'How it may work.',
    'Side effects fade.',
  ],
  es: [
    'No cura la depresión.',
    'Nadie ha demostrado que evite el suicidio.',
    'No está aprobada por la FDA para la depresión.',
    'Puede ayudar a algunas personas.',
    'Un trastorno depresivo.',
  ],
};

const findings = (language, text) => found('phrases', (content) => say(content, text, language));

for (const language of Object.keys(PHRASES)) {
  describe(language, () => {
    for (const text of UNSAFE[language]) {
      test(`finds "${text}"`, () => assert.notEqual(findings(language, text).length, 0));
    }
    for (const text of HONEST[language]) {
      test(`lets "${text}" pass`, () => assert.deepEqual(findings(language, text), []));
    }
    test('has an example of every entry', () => {
      const idle = PHRASES[language].filter(
        ({ not }) => !UNSAFE[language].some((text) => not.test(text)),
      );
      assert.deepEqual(
        idle.map(({ not }) => String(not)),
        [],
      );
    });
    test('says why of every entry', () => {
      for (const { not, why } of PHRASES[language]) assert.ok(why, String(not));
    });
  });
}
