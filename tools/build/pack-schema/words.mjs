/** The schema of what a clinic may put over a widget's words: safety text is not in it. */
import { isObject } from '../../../src/text/is-object.mjs';
import { escapePointer } from '../../../src/text/pointer.mjs';
import { importTs } from '../../content/import-ts.mjs';

/** Lists that a clinic may add entries of its own to. */
const { OPEN } = await importTs('src/words/override.ts');
const STATES = {
  published: { $ref: '#/$defs/date', description: 'The date of your own words.' },
  reviewBy: {
    $ref: '#/$defs/date',
    description: 'The date by which someone must review them again.',
  },
  review: { $ref: '#/$defs/review' },
  translation: {
    description: 'Whether these words are the original, a draft translation or a checked one.',
    type: 'object',
    additionalProperties: false,
    properties: { status: { enum: ['original', 'draft', 'checked'] } },
  },
};

const OWN_ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

export function wordsSchema(words, rules, describe) {
  const { properties, ...rest } = object(words, [], rules, describe);
  return { ...rest, properties: { ...STATES, ...properties } };
}

function object(words, path, rules, describe) {
  const pointer = pointerOf(path);
  const open = OPEN.test(pointer);
  const properties = {};
  for (const [key, part] of Object.entries(words)) {
    if (!path.length && key in STATES) continue;
    const at = [...path, key];
    const schema = isObject(part)
      ? object(part, at, rules, describe)
      : leaf(part, at, rules, describe);
    if (schema) properties[key] = schema;
    // Where anything may be added, what may not be changed has to be said.
    else if (open) properties[key] = false;
  }
  if (!Object.keys(properties).length && !open && path.length) return undefined;
  return {
    ...said(describe(path)),
    type: 'object',
    ...(open
      ? {
          propertyNames: { pattern: OWN_ID },
          additionalProperties: {
            ...kind(pointerOf([...path, 'own']), rules),
            description: 'An entry of your own.',
          },
        }
      : { additionalProperties: false }),
    properties,
  };
}

/** Undefined for safety text. The built-in words are the default, which editors fill in to start from. */
function leaf(words, path, rules, describe) {
  const pointer = pointerOf(path);
  if (rules.safety.test(pointer)) return undefined;
  if (typeof words === 'number') return { ...said(describe(path)), type: 'number', default: words };
  return {
    ...kind(pointer, rules),
    ...said(describe(path)),
    default: source(words, rules.inline?.test(pointer)),
  };
}

function kind(pointer, { inline }) {
  return { $ref: inline?.test(pointer) ? '#/$defs/inline' : '#/$defs/plain' };
}

/** Parsed words as one types them; without the inline forms where a clinic's own may not hold any. */
function source(words, mayHold) {
  if (typeof words === 'string') return words;
  return words
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { cite, term, text } = piece;
      if (!mayHold) return text ?? '';
      if (cite) return ` [${cite.map((id) => `@${id}`).join('; ')}]`;
      return text ? `[[${term}|${text}]]` : `[[${term}]]`;
    })
    .join('');
}

function said(description) {
  return description ? { description } : {};
}

function pointerOf(path) {
  return path.map((each) => `/${escapePointer(each)}`).join('');
}
