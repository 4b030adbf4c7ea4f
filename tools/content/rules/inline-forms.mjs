import { error } from '../../../src/content/rules/lib/finding.mjs';

const FORMS =
  /\[@[a-z0-9_]+(?:; @[a-z0-9_]+)*\]|\[\[[a-z0-9-]+(?:\|[^[\]|{}]+)?\]\]|\{\$?[\w.-]+\}/gi;

export default {
  name: 'inline-forms',
  description: 'No mistyped citation, term or number is left over for readers to see.',
  scope: 'words',
  check(_, { strings }) {
    return strings.flatMap((string) => {
      const rest = /[[\]{}|]|@\w/.exec(string.text.replace(FORMS, ''));
      const todo = 'write [@id; @id], [[id]], [[id|text]], {number} or {$variable}';
      return rest ? [error(string, `"${rest[0]}" is not part of a valid inline form`, todo)] : [];
    });
  },
};
