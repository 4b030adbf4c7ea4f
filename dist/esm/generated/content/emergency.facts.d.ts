import type { SignKinds } from '../../content/types-of-words.js';
export declare const signKinds: SignKinds;
