/** The command line as it ships, run in this process or from an installed package. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../dist/cli/care-widgets.mjs';
import { ketamineExplainerPacks } from '../../dist/esm/content/locales.js';

export const ROOT = pathToFileURL(`${process.cwd()}/`);
/** The day of the tests is that of the words, so that neither a clock nor newer words decide. */
export const TODAY = Object.values(ketamineExplainerPacks)
  .map(({ published }) => published)
  .sort()
  .at(-1);

export const folder = () => mkdtempSync(join(tmpdir(), 'care-pack-'));
export const remove = (path) => rmSync(path, { recursive: true, force: true });

/** Runs a command; what it says line by line, with the exit code. */
export async function run(...args) {
  const said = { log: [], error: [] };
  const code = await main(args, ROOT, {
    log: (text) => said.log.push(text),
    error: (text) => said.error.push(text),
  });
  return { code, ...said };
}

/** Checks a pack, given as text or as a value: `{ code, log, found }`. */
export async function check(pack) {
  const path = folder();
  const file = join(path, 'clinic.json');
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack, null, 2);
  writeFileSync(file, text);
  const { code, log, error } = await run('check', file, '--today', TODAY);
  remove(path);
  return { code, log, found: error.map((line) => parsed(line.slice(file.length + 1))) };
}

function parsed(line) {
  const [, row, column, level, pointer, reason] = /^(\d+):(\d+): (\w+): (\S+) (.+)$/.exec(line);
  return { line: Number(row), column: Number(column), level, pointer, reason };
}

/** A pack without a fault or a warning. Every test spoils a copy of its own. */
export const good = () => ({
  clinic: {
    name: 'Riverside Clinic',
    region: 'US',
    contact: {
      label: 'Ask for a visit',
      phone: '555-0100',
      url: 'https://riverside.example/visit',
    },
  },
  review: ['en', 'es'].map((language) => ({
    name: 'Ana Ruiz',
    credentials: 'MD',
    organization: 'Riverside Clinic',
    date: TODAY,
    widget: 'ketamine-explainer',
    language,
  })),
  'ketamine-explainer': {
    hide: ['how-it-works'],
    en: {
      title: 'Ketamine at Riverside',
      sections: { questions: { blocks: { parking: 'Where can my ride park?' } } },
    },
    es: {
      title: 'Ketamina en Riverside',
      sections: { questions: { blocks: { parking: '¿Dónde puede estacionar quien me lleva?' } } },
    },
  },
  'tx-options-compare': { hide: ['vns'] },
});

/** A copy with one thing put at a JSON pointer; undefined takes it away. */
export function spoiled(pointer, value) {
  const pack = good();
  const path = pointer.split('/').slice(1);
  const last = path.pop();
  const node = path.reduce((part, key) => (part[key] ??= {}), pack);
  if (value === undefined) delete node[last];
  else node[last] = value;
  return pack;
}
