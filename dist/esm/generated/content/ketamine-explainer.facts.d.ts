import type { ExplainerFacts } from '../../content/types-of-words.js';
export declare const facts: ExplainerFacts;
