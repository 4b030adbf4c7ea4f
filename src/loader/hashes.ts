/**
 * Hashes of a widget's words in languages that the loader doesn't know, by language. The build puts its own
 * module in this one's place, a different one in each widget's part (tools/build/parts.mjs).
 */
export const hashes: Readonly<Record<string, string>> = {};
