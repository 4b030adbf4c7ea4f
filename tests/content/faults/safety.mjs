import { readSchemas } from '../../../tools/content/schema.mjs';

const schemas = await readSchemas();

/** Each mark of each schema, gone. */
const unmarked = Object.entries(schemas).flatMap(([name, schema]) =>
  [...marksIn(schema)].map((path) => ({
    rule: 'safety',
    promise: `finds that "safety" is gone from ${name}#/${path.join('/')}`,
    plant: (_, planted) => delete at(planted[name], path).safety,
    message: /a clinic could change this/,
  })),
);

const facts = (content, widget) => content.facts[widget].data;
const section = (content, id) =>
  facts(content, 'ketamine-explainer').sections.find((each) => each.id === id);

export const faults = [
  ...unmarked,
  {
    rule: 'safety',
    promise: 'finds a section of warnings that a clinic could change',
    plant: (content) => (section(content, 'who-not').safety = false),
    pointer: '/sections/who-not/blocks',
    message: /a clinic could change this in <ketamine-explainer>/,
  },
  {
    rule: 'safety',
    promise: 'finds a warning among other blocks that a clinic could change',
    plant: (content) =>
      delete section(content, 'visit-day').blocks.find(({ id }) => id === 'driving').safety,
    pointer: '/sections/visit-day/blocks/driving',
    message: /a clinic could change this/,
  },
  {
    rule: 'safety',
    promise: 'finds a row of benefits that a clinic could change',
    plant: (content) =>
      (facts(content, 'tx-options-compare').rows.find(({ id }) => id === 'found').safety = false),
    pointer: '/options/*/cells/found',
    message: /a clinic could change this in <tx-options-compare>/,
  },
  {
    rule: 'safety',
    promise: 'finds a word of the banner that a clinic could change',
    plant: (_, planted) => delete planted['crisis-banner-words.schema.json'].safety,
    pointer: '/exit',
    message: /a clinic could change this in <crisis-banner>/,
  },
];

function* marksIn(node, path = []) {
  if (typeof node !== 'object' || node === null) return;
  // In the schemas of the facts "safety" is also the name of a property.
  if (node.safety === true || node.safety === 'facts') yield path;
  for (const [key, part] of Object.entries(node)) yield* marksIn(part, [...path, key]);
}

function at(schema, path) {
  return path.reduce((node, key) => node[key], schema);
}
