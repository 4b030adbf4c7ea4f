/** PEMAT and CDC: the words themselves: level, terms, voice, numbers. */
import { syllable } from 'syllable';
import { passivesIn as parsePassives } from '../../content/rules/lib/passive.mjs';
import { englishGrade } from '../../../src/content/rules/lib/reading.mjs';
import { sentencesOf, wordsIn } from '../../../src/content/rules/lib/sentences.mjs';
import {
  GRADE,
  MEASURABLE_WORDS,
  PASSIVE_SHARE,
} from '../../../src/content/rules/lib/thresholds.mjs';
import { actionStrings, isAction, chunksOf } from '../lib/material.mjs';
import { COUNT, NOT_WHOLE, denominatorsIn } from '../lib/phrases.mjs';
import { claim, joined, place, some, verdict } from '../lib/result.mjs';
import { groupBy } from '../../../src/text/groups.mjs';

/** A label without an end mark is no sentence: hundreds of them would make the whole look easy. */
const SENTENCE_END = /[.!?:…]["”’)]*$/;

/** The whole by its sentences, and each part that is long enough to measure. */
export function everyday(it) {
  const sentences = it.strings.filter(({ plain }) => SENTENCE_END.test(plain));
  const parts = [['/', sentences], ...groupBy(it.strings, partOf)];
  const read = parts.map(([pointer, strings]) => ({
    pointer,
    ...englishGrade(strings.map(({ plain }) => plain)),
  }));
  const hard = read.filter(({ words, grade }) => words >= MEASURABLE_WORDS && grade > GRADE.stop);
  const [whole] = read;
  return verdict(
    claim(
      !hard.length,
      `above grade ${GRADE.stop}: ${some(hard.map(({ pointer, grade }) => `${pointer} (${grade.toFixed(1)})`))}`,
      place(
        `${it.file}#/`,
        `grade ${whole.grade.toFixed(1)} (Flesch-Kincaid), ${whole.words} words`,
      ),
    ),
  );
}

function partOf({ pointer }) {
  const [, first, second] = pointer.split('/');
  return /^(sections|options)$/.test(first) ? `/${first}/${second}` : `/${first}`;
}

/** Terms have their meaning in place, not behind a link; and no term of the glossary goes without. */
export function terms(it) {
  const { terms: shown } = it.page;
  const bare = shown.filter(({ definition, link }) => !definition || link);
  const unmarked = Object.entries(it.content.words.en.glossary.data.terms).filter(
    ([id, { term }]) => {
      const used = it.strings.some(({ plain }) => wholeWord(term).test(plain));
      return (
        used && !it.strings.some(({ text }) => text.includes(`[[${id}`)) && !explained(it, id, term)
      );
    },
  );
  return verdict(
    claim(shown.length, 'no term is defined'),
    claim(
      !bare.length,
      `no meaning in place: ${some(bare.map(({ term }) => term))}`,
      shown.slice(0, 3).map((each) => place(`<${it.tag}>: ${each.path}`, each.definition)),
    ),
    claim(
      !unmarked.length,
      `used but never defined: ${some(
        unmarked.map(([id]) => id),
        8,
      )}`,
      unmarked
        .map(([, { term }]) => it.strings.find(({ plain }) => wholeWord(term).test(plain)))
        .map(({ pointer }) => it.inContent(pointer)),
    ),
  );
}

const wholeWord = (term) => new RegExp(`(^|[^\\p{L}])${quoted(term)}s?($|[^\\p{L}])`, 'iu');

/** An ordinary word too ("a fast response"); where a finding counts it, its own words stand there. */
const ORDINARY = ['response'];

/** The words say themselves what a term means: "ECT (electroconvulsive therapy)", "That is …". */
function explained(it, id, term) {
  if (ORDINARY.includes(id) || /\(.+\)/.test(term)) return true;
  const after = new RegExp(
    `${quoted(term)}s?( \\(|: |,? which means |\\. (That|This|It) (is|means) )|\\(${quoted(term)}\\)`,
    'i',
  );
  return it.strings.some(({ plain }) => after.test(plain));
}

const quoted = (term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const parsed = new Map();

/** Several rows ask for the same sentences, and parsing one takes a while. */
function passivesIn(sentence) {
  if (!parsed.has(sentence)) parsed.set(sentence, parsePassives(sentence));
  return parsed.get(sentence);
}

export function active(it) {
  const sentences = it.strings.flatMap((string) =>
    sentencesOf(string.plain).map((text) => ({ string, text })),
  );
  const passive = sentences.filter(({ text }) => passivesIn(text).length);
  const toDo = passive.filter(({ string }) => isAction(string));
  const counted = place(
    `${it.file}#/`,
    `${passive.length} of ${sentences.length} sentences are passive`,
  );
  return verdict(
    claim(
      !toDo.length,
      'passive where people are asked to act',
      toDo.map(({ string }) => it.inContent(string.pointer)),
    ),
    claim(
      passive.length <= sentences.length * PASSIVE_SHARE,
      `more than ${PASSIVE_SHARE * 100} % passive`,
      counted,
    ),
  );
}

export function activeMessage(it) {
  const asked = [
    { pointer: '/mainMessage', plain: it.read(it.words.mainMessage) },
    ...actionStrings(it),
  ];
  const passive = asked.filter(({ plain }) => passivesIn(plain).length);
  return verdict(
    claim(asked.length > 1, 'no call to action'),
    claim(
      !passive.length,
      'passive in the message or a call to action',
      (passive.length ? passive : asked).slice(0, 3).map(({ pointer }) => it.inContent(pointer)),
    ),
  );
}

/** The words of the audience: within the grade, sentences of a length one can hold, terms defined. */
export function audienceWords(it) {
  const { stop } = it.content.about.en.data.sentence;
  const long = it.strings.filter(({ plain }) =>
    sentencesOf(plain).some((each) => wordsIn(each).length > stop),
  );
  const hard = it.strings.filter(({ plain }) => wordsIn(plain).some((word) => syllable(word) > 6));
  return joined(
    everyday(it),
    terms(it),
    verdict(
      claim(
        !long.length,
        `sentences of more than ${stop} words`,
        long.map(({ pointer }) => it.inContent(pointer)),
      ),
      claim(
        !hard.length,
        'words of more than six syllables',
        hard.map(({ pointer }) => it.inContent(pointer)),
      ),
    ),
  );
}

/** Whole people: "59 of 100", never a percent sign, a decimal or a fraction. */
export function wholeNumbers(it) {
  const broken = it.page.blocks.filter(
    ({ text, part }) => NOT_WHOLE.test(text) && !part.includes('references'),
  );
  const whole = it.page.blocks.filter(({ text }) => denominatorsIn(text).length);
  return verdict(
    claim(
      whole.length,
      'no number is told in whole people',
      whole.slice(0, 3).map((each) => it.inPage(each)),
    ),
    claim(
      !broken.length,
      'percent signs, decimals or fractions',
      broken.map((each) => it.inPage(each)),
    ),
  );
}

/** A number with no words beside it says nothing. */
export function explainedNumbers(it) {
  const counted = it.page.blocks.filter(
    ({ text, within }) => denominatorsIn(text).length && !within.includes('figure'),
  );
  const bare = counted.filter(({ text }) => wordsIn(text.replace(COUNT, '')).length < 4);
  const figures = it.page.figures.filter(({ text }) => denominatorsIn(text).length);
  const unsaid = figures.filter(
    ({ images }) => !images.some(({ label }) => denominatorsIn(label).length),
  );
  return verdict(
    claim(counted.length + figures.length, 'no number is told'),
    claim(
      !bare.length,
      'numbers without words',
      (bare.length ? bare : counted).slice(0, 3).map((each) => it.inPage(each)),
    ),
    claim(
      !unsaid.length,
      'pictures whose numbers no sentence tells',
      unsaid.map((each) => it.inPage(each)),
    ),
  );
}

/** One denominator within each part, so that nobody has to calculate to compare. */
export function noCalculation(it) {
  const chunks = chunksOf(it.page).map((chunk) => ({
    ...chunk,
    per: new Set(chunk.blocks.flatMap(({ own }) => denominatorsIn(own))),
  }));
  const mixed = chunks.filter(({ per }) => per.size > 1);
  const told = chunks.filter(({ per }) => per.size === 1);
  return verdict(
    claim(told.length, 'no number is told'),
    claim(
      !mixed.length,
      `mixed denominators below ${some(mixed.map(({ heading }) => heading?.own ?? 'a cell'))}`,
      (mixed.length ? mixed : told)
        .slice(0, 3)
        .map(({ blocks }) => it.inPage(blocks.find(({ own }) => denominatorsIn(own).length))),
    ),
  );
}
