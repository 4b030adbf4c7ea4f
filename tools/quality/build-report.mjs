import { readFile } from 'node:fs/promises';
import { collect } from './collect/evidence.mjs';
import { judge } from './judge.mjs';
import { toHtml } from './write/html.mjs';
import { toJson } from './write/json.mjs';
import { toReadme } from './write/readme.mjs';

const JSON_FILE = 'docs/reports/quality.json';
const PAGE = 'docs/reports/quality.html';
const README = 'README.md';
export const FILES = [JSON_FILE, PAGE, README];

/** The report on what is here now, and the texts of the files that tell it. */
export async function freshReport(today) {
  const judgements = JSON.parse(await readFile('docs/reports/judgements.json', 'utf8'));
  const report = judge({ ...(await collect(today)), judgements });
  const readme = await toReadme(await readFile(README, 'utf8'), report);
  const texts = {
    [JSON_FILE]: await toJson(report),
    [PAGE]: await toHtml(report),
    [README]: readme,
  };
  return { report, texts };
}
