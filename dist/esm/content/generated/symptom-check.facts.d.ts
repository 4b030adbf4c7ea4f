import type { QuestionnaireFacts } from '../packs.js';
export declare const facts: QuestionnaireFacts;
