import { readContent } from '../../content/read.mjs';

/**
 * Attributes that mean nothing without a script of the site that knows who the visitor is or listens
 * for the answers. The plugin lets them in only where a developer says so.
 */
const DEVELOPER = new Set(['share', 'share-label', 'share-note', 'subject']);

const KINDS = { lang: 'language', region: 'region' };

/** Each widget's attributes as the plugin needs them, from the elements' manifest. */
export async function attributeTable(manifest, tags) {
  const content = await readContent();
  const lists = idLists(content.facts);
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const rows = tags.map((tag) => {
    const { attributes } = classes.find(({ tagName }) => tagName === tag);
    return [tag, attributes.map((each) => row(tag, each, lists, content.languages))];
  });
  return Object.fromEntries(rows);
}

function row(tag, { name, type: { text } }, lists, languages) {
  const kind = kindOf(name, text, lists[tag]);
  return {
    name,
    key: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    kind,
    type: kind === 'switch' ? 'boolean' : 'string',
    ...(kind === 'choice' && { values: [...text.matchAll(/'([^']+)'/g)].map(([, each]) => each) }),
    ...(kind === 'language' && { values: languages }),
    ...(kind === 'ids' && { ids: lists[tag][name] }),
    ...(DEVELOPER.has(name) && { developer: true }),
  };
}

function kindOf(name, type, lists = {}) {
  if (lists[name]) return 'ids';
  if (KINDS[name]) return KINDS[name];
  if (type.startsWith("'")) return 'choice';
  if (type.includes('boolean')) return type.includes('string') ? 'switch-or-url' : 'switch';
  if (name.endsWith('-url')) return 'url';
  return name.endsWith('-phone') ? 'phone' : 'text';
}

/** What may stand in an attribute that holds ids. */
function idLists(facts) {
  const ids = (list) => list.map(({ id }) => id);
  const compare = facts['tx-options-compare'].data;
  return {
    'ketamine-explainer': { sections: [...ids(facts['ketamine-explainer'].data.sections), 'quiz'] },
    'tx-options-compare': { options: ids(compare.options), rows: ids(compare.rows) },
  };
}
