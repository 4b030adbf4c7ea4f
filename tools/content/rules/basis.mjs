import { error } from '../../../src/content/rules/lib/finding.mjs';
import { objectsOf } from './lib/records.mjs';

export default {
  name: 'basis',
  description: 'A fact marked as based on a source names one other than general knowledge.',
  scope: 'facts',
  check({ facts }) {
    return Object.values(facts).flatMap(({ file, data }) =>
      [...objectsOf(data)]
        .filter(({ node }) => node.basis === 'source' && !node.sources?.some((id) => id !== 'gk'))
        .map(({ node, pointer }) =>
          error(
            { file, pointer: `${pointer}/basis` },
            `"${node.id ?? pointer.split('/').at(-1)}" is based on a source but names none`,
            'name the source, or mark it general-knowledge',
          ),
        ),
    );
  },
};
