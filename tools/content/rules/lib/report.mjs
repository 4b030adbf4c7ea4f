import { groupsOf, widgetsOf } from './groups.mjs';
import { englishGrade, spanishEase } from '../../../../src/content/rules/lib/reading.mjs';
import { blocksOf, cellsOf, servicesOf } from './records.mjs';
import { sentencesOf, wordsIn } from '../../../../src/content/rules/lib/sentences.mjs';
import { SMOG_SENTENCES } from '../../../../src/content/rules/lib/thresholds.mjs';

/** Reading level of each widget, and of each group of strings when `all`. */
export function readingTable({ about }, { strings, plain }, all = false) {
  const rows = [...widgetsOf(strings, plain), ...(all ? groupsOf(strings) : [])].map((group) => {
    const texts = group.strings.map(plain);
    const name = `${group.language} ${group.name}${group.pointer === '/' ? '' : ` ${group.pointer}`}`;
    return [name, ...MEASURES[about[group.language].data.readability](texts)];
  });
  return table([['Reading level', 'words', 'sentences', 'grade', 'SMOG', 'ease'], ...rows]);
}

function english(texts) {
  const { words, sentences, grade, smog } = englishGrade(texts);
  return [
    words,
    sentences,
    grade.toFixed(1),
    sentences < SMOG_SENTENCES ? '-' : smog.toFixed(1),
    '-',
  ];
}

function spanish(texts) {
  const { words, sentences, ease } = spanishEase(texts);
  return [words, sentences, '-', '-', ease.toFixed(0)];
}

const MEASURES = {
  'flesch-kincaid': english,
  'fernandez-huerta': spanish,
  null: (texts) => [
    texts.flatMap(wordsIn).length,
    texts.flatMap(sentencesOf).length,
    '-',
    '-',
    '-',
  ],
};

function table(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  const line = (row) =>
    row
      .map((cell, at) => (at ? String(cell).padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ');
  return rows.map(line).join('\n');
}

/** What a clinical lead has to look at: by kind, the ids. */
export function attention(content) {
  const { facts, words, languages } = content;
  const general = (list, name) =>
    (list ?? [])
      .filter(({ basis }) => basis === 'general-knowledge')
      .map(({ id }) => `${name}/${id}`);
  const files = languages.flatMap((language) => Object.values(words[language]));
  return {
    'general-knowledge blocks': blocksOf(content)
      .filter(({ block }) => block.basis === 'general-knowledge')
      .map(({ section, block }) => `${section.id}/${block.id}`),
    'general-knowledge cells': cellsOf(content)
      .filter(({ cell }) => cell.basis === 'general-knowledge')
      .map(({ option, row }) => `${option.id}/${row}`),
    'other general-knowledge facts': [
      ...general(facts.emergency?.data.signs, 'emergency'),
      ...general(facts.numbers?.data.numbers, 'numbers'),
      ...general(facts.onset?.data.treatments, 'onset'),
      ...general(facts.instruments?.data.statements, 'instruments'),
    ],
    'hidden crisis lines': servicesOf(content)
      .filter(({ service }) => !service.shown)
      .map(({ service }) => service.id),
    'draft files': files
      .filter(({ data }) => data.translation?.status === 'draft')
      .map(({ file }) => file),
    'files that no clinician has attested': [...Object.values(facts), ...files]
      .filter(({ data }) => data.review === null)
      .map(({ file }) => file),
  };
}
