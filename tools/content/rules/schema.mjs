import { checkSchemas } from '../schema.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';

export default {
  name: 'schema',
  description: 'Every content file matches its JSON Schema.',
  scope: 'all files',
  check(content, { schemas }) {
    return checkSchemas(content, schemas).map(({ message, ...where }) =>
      error(where, message, 'see the description in src/content/schema'),
    );
  },
};
