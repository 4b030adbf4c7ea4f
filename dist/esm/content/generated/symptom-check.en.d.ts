import type { SymptomCheckPack } from '../packs.js';
export declare const words: SymptomCheckPack;
