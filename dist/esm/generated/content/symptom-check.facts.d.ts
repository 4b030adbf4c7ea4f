import type { QuestionnaireFacts } from '../../content/types-of-words.js';
export declare const facts: QuestionnaireFacts;
