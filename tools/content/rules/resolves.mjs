import { compileWords } from '../compile.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';

export default {
  name: 'resolves',
  description: 'Every number, citation and glossary term that words use exists and is public.',
  scope: 'words',
  check(content) {
    return compileWords(content).problems.map(({ message, ...where }) =>
      error(where, message, 'correct the id, or add the record to src/content/facts'),
    );
  },
};
