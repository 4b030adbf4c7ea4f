import type { SymptomCheckPack } from '../../content/types-of-words.js';
export declare const words: SymptomCheckPack;
