import { unknown } from '../fill.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';
import { objectsOf } from './lib/records.mjs';

/** General knowledge: no source yet, counted for the clinical lead. */
const GENERAL = 'gk';

export default {
  name: 'sources',
  description: 'Every source that a fact names is in facts/references.json.',
  scope: 'facts',
  check({ facts }) {
    const known = [...(facts.references?.data.references ?? []).map(({ id }) => id), GENERAL];
    const todo = 'correct the id, or add the source to facts/references.json';
    return Object.values(facts).flatMap(({ file, data }) =>
      [...objectsOf(data)].flatMap(({ node, pointer }) =>
        (Array.isArray(node.sources) ? node.sources : []).flatMap((id, index) =>
          known.includes(id)
            ? []
            : [
                error(
                  { file, pointer: `${pointer}/sources/${index}` },
                  unknown('source', id, known),
                  todo,
                ),
              ],
        ),
      ),
    );
  },
};
