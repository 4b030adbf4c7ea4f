import { readFileSync } from 'node:fs';
import { format as prettier } from 'prettier';

const options = JSON.parse(readFileSync('.prettierrc.json', 'utf8'));

/** In the form of every other file, so that the format check holds for written files too. */
export const format = (text, parser) => prettier(text, { ...options, parser });
