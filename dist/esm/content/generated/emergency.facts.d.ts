import type { SignKinds } from '../packs.js';
export declare const signKinds: SignKinds;
