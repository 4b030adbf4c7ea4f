import { languagesOf } from '../../content/offered.mjs';
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
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const rows = tags.map((tag) => {
    const { attributes, members } = classes.find(({ tagName }) => tagName === tag);
    return [
      tag,
      attributes.map((each) => row(each, idsIn(members, each.name), languagesOf(content, tag))),
    ];
  });
  return Object.fromEntries(rows);
}

function row({ name, type: { text } }, ids, languages) {
  const kind = ids.length ? 'ids' : kindOf(name, text);
  return {
    name,
    key: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    kind,
    type: kind === 'switch' ? 'boolean' : 'string',
    ...(kind === 'choice' && { values: quoted(text) }),
    ...(kind === 'language' && { values: languages }),
    ...(kind === 'ids' && { ids }),
    ...(DEVELOPER.has(name) && { developer: true }),
  };
}

function kindOf(name, type) {
  if (KINDS[name]) return KINDS[name];
  if (type.startsWith("'")) return 'choice';
  if (type.includes('boolean')) return type.includes('string') ? 'switch-or-url' : 'switch';
  if (name.endsWith('-url')) return 'url';
  return name.endsWith('-phone') ? 'phone' : 'text';
}

/** What may stand in an attribute that holds ids: its property takes a list of them. */
function idsIn(members, name) {
  const property = members.find(({ attribute }) => attribute === name);
  return quoted(/readonly \((.*)\)\[\]/.exec(property?.type.text)?.[1] ?? '');
}

const quoted = (text) => [...text.matchAll(/'([^']+)'/g)].map(([, each]) => each);
