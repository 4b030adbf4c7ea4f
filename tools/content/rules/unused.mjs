import { note } from '../../../src/content/rules/lib/finding.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'unused',
  description: 'Every number and glossary term is used by some words.',
  scope: 'facts, glossary',
  check({ facts, words, languages }, { strings }) {
    const used = { numbers: new Set(), terms: new Set() };
    for (const { text } of strings) {
      const forms = formsOf(text);
      for (const id of forms.numbers) used.numbers.add(id);
      for (const id of forms.terms) used.terms.add(id);
    }
    const numbers = (facts.numbers?.data.numbers ?? []).flatMap(({ id }, index) => {
      const where = { file: facts.numbers.file, pointer: `/numbers/${index}` };
      const todo = 'use it, or delete it';
      return used.numbers.has(id) ? [] : [note(where, `no words use {${id}}`, todo)];
    });
    const glossary = words[languages[0]].glossary;
    const idle = Object.keys(glossary?.data.terms ?? {}).filter((id) => !used.terms.has(id));
    if (!idle.length) return numbers;
    // One line for all: a glossary serves widgets to come as well.
    const what = `no words use ${idle.length} terms: ${idle.join(', ')}`;
    return [
      ...numbers,
      note(
        { file: glossary.file, pointer: '/terms' },
        what,
        'keep those that are planned, delete the rest',
      ),
    ];
  },
};
