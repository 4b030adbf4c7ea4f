import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** A text in the form in which the format check wants it, which the file's name decides. */
export async function formatted(file, text) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** Writes a file in that form. */
export async function writeFormatted(file, text) {
  await writeFile(file, await formatted(file, text));
}
