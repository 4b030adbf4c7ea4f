import { readFile } from 'node:fs/promises';

/** Between a text's context and the text, as gettext's files have it. */
const CONTEXT = '\u0004';

/**
 * The plugin's translations as WordPress reads them, and the list of texts for translators. Stops
 * where a text has no translation or a translation no text.
 */
export async function translations(folder, blocks) {
  const texts = [...(await textsOf(folder)), ...textsOfBlocks(blocks)];
  const spanish = JSON.parse(await readFile(`${folder}/languages/es.json`, 'utf8'));
  const given = Object.entries(spanish).flatMap(([context, entries]) =>
    Object.entries(entries).map(
      ([text, translated]) => /** @type {[string, string]} */ ([keyOf(context, text), translated]),
    ),
  );
  const known = new Set(texts.map(({ context, text }) => keyOf(context, text)));
  const translated = new Map(given);
  complain(
    'has no Spanish translation in es.json',
    [...known].filter((key) => !translated.get(key)),
  );
  complain(
    'is in es.json, but no longer a text of the plugin',
    [...translated.keys()].filter((key) => !known.has(key)),
  );
  return {
    'languages/care-widgets.pot': template(texts),
    'languages/care-widgets-es.mo': mo(given),
  };
}

const keyOf = (context, text) => (context ? context + CONTEXT + text : text);

function complain(what, keys) {
  if (!keys.length) return;
  const list = keys.map((key) => `"${key.replace(CONTEXT, '|')}"`).join(', ');
  throw new Error(`WordPress plugin: ${list} ${what}`);
}

async function textsOf(folder) {
  const code = await readFile(`${folder}/includes/labels.php`, 'utf8');
  const found = [...code.matchAll(/__\( '([^']+)', 'care-widgets' \)/g)].map(([, text]) => text);
  return [...new Set(found)].map((text) => ({ context: '', text }));
}

/** WordPress looks the words of a block.json up under these contexts. */
function textsOfBlocks(blocks) {
  const texts = blocks.flatMap(({ title, description, keywords }) => [
    { context: 'block title', text: title },
    { context: 'block description', text: description },
    ...keywords.map((text) => ({ context: 'block keyword', text })),
  ]);
  const seen = new Map(texts.map((each) => [keyOf(each.context, each.text), each]));
  return [...seen.values()];
}

const HEADER = 'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n';

function template(texts) {
  const quoted = (text) => JSON.stringify(text);
  const head = `msgid ""\nmsgstr ""\n${HEADER.trim()
    .split('\n')
    .map((line) => quoted(`${line}\n`))
    .join('\n')}\n`;
  const entries = texts.map(
    ({ context, text }) =>
      `${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(text)}\nmsgstr ""\n`,
  );
  return [head, ...entries].join('\n');
}

/** gettext's binary form: a head of seven numbers, two tables of lengths and places, the texts. */
function mo(entries) {
  const pairs = [['', `Language: es\n${HEADER}`], ...entries]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tables = 28;
  const head = Buffer.alloc(tables + pairs.length * 16);
  [0x950412de, 0, pairs.length, tables, tables + pairs.length * 8, 0, head.length].forEach(
    (number, index) => head.writeUInt32LE(number, index * 4),
  );
  const texts = [];
  let place = head.length;
  for (const side of [0, 1]) {
    pairs.forEach((pair, index) => {
      const at = tables + side * pairs.length * 8 + index * 8;
      head.writeUInt32LE(pair[side].length, at);
      head.writeUInt32LE(place, at + 4);
      texts.push(pair[side], Buffer.from([0]));
      place += pair[side].length + 1;
    });
  }
  return Buffer.concat([head, ...texts]);
}
