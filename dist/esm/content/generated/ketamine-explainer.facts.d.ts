import type { ExplainerFacts } from '../packs.js';
export declare const facts: ExplainerFacts;
