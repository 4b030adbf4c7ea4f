import type { CompareFacts } from '../../content/types-of-words.js';
export declare const facts: CompareFacts;
