/**
 * What the loader may fetch. The build puts its own module in this one's place
 * (scripts/build/parts.mjs), with the hashes of the parts that it has just built.
 */
import type { Tag } from '../generated/tags.js';

export type { Tag };

/** Order of the hashes: the core, each tag, each tag's words by language, the frame's script. */
export const tags: readonly Tag[] = [];
export const languages: readonly string[] = [];

/** SHA-256 of each file in Base64 without its closing `=`, one after the other: 43 letters each. */
export const hashes: string = '';
