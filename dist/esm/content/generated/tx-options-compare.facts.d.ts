import type { CompareFacts } from '../packs.js';
export declare const facts: CompareFacts;
