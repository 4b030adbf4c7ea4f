import { checkSchemas } from '../content/schema.mjs';
import { error } from './lib/finding.mjs';

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
