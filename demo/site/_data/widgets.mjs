/** The widgets as the manifest describes them, and their named examples: nothing here is typed twice. */
import { readFile } from 'node:fs/promises';
import examples from '../../../src/generated/examples.js';
import { headHtml } from '../../../src/snippets/index.js';

export default async function () {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  const classes = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return classes.map((declared) => ({
    ...describe(declared),
    examples: examples[declared.tagName],
    head: headHtml({ base: '/care-widgets/', file: `${declared.tagName}.js` }),
  }));
}

function describe({ tagName, name, summary, attributes, members = [], ...rest }) {
  return {
    tag: tagName,
    className: name,
    summary,
    attributes: attributes.map(attribute),
    // What attributes set already is told with them.
    properties: members.filter(
      (each) =>
        each.kind === 'field' && each.privacy !== 'private' && each.description && !each.attribute,
    ),
    events: rest.events ?? [],
    slots: rest.slots ?? [],
    parts: rest.cssParts ?? [],
    cssProperties: rest.cssProperties ?? [],
    states: rest.cssStates ?? [],
  };
}

/** `values` for a choice, else the kind of field that a reader fills in. */
function attribute({ name, type, description, default: standard }) {
  const text = type?.text ?? 'string';
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return { name, type: text, description, standard, values, flag: /boolean/.test(text) };
}
