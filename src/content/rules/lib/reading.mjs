import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { sentencesOf, wordsIn } from './sentences.mjs';

/** US school grade (Flesch-Kincaid) and SMOG of English texts, each as a reader sees it. */
export function englishGrade(texts) {
  const { sentences, words, syllables } = counted(texts, (word) => Math.max(1, syllable(word)));
  const sum = syllables.reduce((total, each) => total + each, 0);
  return {
    sentences,
    words,
    grade: fleschKincaid({ sentence: sentences, word: words, syllable: sum }),
    smog: smogFormula({
      sentence: sentences,
      polysillabicWord: syllables.filter((each) => each >= 3).length,
    }),
  };
}

/** Fernández Huerta's ease of Spanish texts: 206.84 − 60 syllables a word − 1.02 words a sentence. */
export function spanishEase(texts) {
  const { sentences, words, syllables } = counted(texts, spanishSyllables);
  const sum = syllables.reduce((total, each) => total + each, 0);
  return { sentences, words, ease: 206.84 - (60 * sum) / words - (1.02 * words) / sentences };
}

/**
 * Syllables of a Spanish word: its vowel groups, and one more for each break between two strong
 * vowels or beside an accented weak one ("le-er", "dí-a"). The u of que, qui, gue, gui is silent,
 * and y is a vowel only at the end ("muy").
 */
export function spanishSyllables(word) {
  const vowels = word
    .toLowerCase()
    .replace(/q[u]/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![a-záéíóúü])/g, 'i')
    .match(/[aeiouáéíóúü]+/g);
  if (!vowels) return 1;
  const breaks = vowels.map((group) => {
    const pairs = [...group].slice(1).map((vowel, at) => group[at] + vowel);
    return pairs.filter((pair) => /^[aeoáéó]{2}$/.test(pair) || /[íú]/.test(pair)).length;
  });
  return vowels.length + breaks.reduce((total, each) => total + each, 0);
}

function counted(texts, syllablesOf) {
  const words = texts.flatMap(wordsIn);
  return {
    sentences: texts.flatMap(sentencesOf).length,
    words: words.length,
    syllables: words.map(syllablesOf),
  };
}
