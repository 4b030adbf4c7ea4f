import { error } from '../../../src/content/rules/lib/finding.mjs';
import { objectsOf } from './lib/records.mjs';

export default {
  name: 'unique-ids',
  description: 'No list of facts has an id twice: the second would be silently ignored.',
  scope: 'facts',
  check({ facts }) {
    return Object.values(facts).flatMap(({ file, data }) =>
      [...objectsOf(data)].flatMap(({ node, pointer }) =>
        Object.entries(node).flatMap(([key, list]) => repeated(file, `${pointer}/${key}`, list)),
      ),
    );
  },
};

function repeated(file, pointer, list) {
  if (!Array.isArray(list)) return [];
  const ids = list.map((item) => item?.id ?? item?.region);
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [error({ file, pointer: `${pointer}/${index}` }, `"${id}" appears twice`, 'merge the two')]
      : [],
  );
}
