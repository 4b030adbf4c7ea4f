/**
 * What the loader may fetch. The build puts its own module in this one's place
 * (tools/build/parts.mjs), with the hashes of the parts that it has just built.
 */
import type { Tag } from '../generated/tags.js';

export type { Tag };

export const tags: readonly Tag[] = [];

/** Those that every widget speaks and the loader knows; of others the widget's own part has the hashes. */
export const languages: readonly string[] = [];

/**
 * SHA-256 in Base64 without its closing `=`, one after the other, 43 letters each: of the core, each tag, and each
 * tag's words by language.
 */
export const hashes: string = '';
