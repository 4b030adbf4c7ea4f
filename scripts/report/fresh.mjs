import { readFile } from 'node:fs/promises';
import { collect } from './collect/evidence.mjs';
import { judge } from './judge.mjs';
import { toHtml } from './write/html.mjs';
import { toJson } from './write/json.mjs';

const JSON_FILE = 'report/quality.json';
const PAGE = 'demo/quality.html';
export const FILES = [JSON_FILE, PAGE];

/** The report on what is here now, and the texts of its two files. */
export async function freshReport(today) {
  const judgements = JSON.parse(await readFile('report/judgements.json', 'utf8'));
  const report = judge({ ...(await collect(today)), judgements });
  return { report, texts: { [JSON_FILE]: await toJson(report), [PAGE]: await toHtml(report) } };
}
