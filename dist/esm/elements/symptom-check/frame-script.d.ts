/**
 * Where the file is that the frame loads. As a module among others that is the self-contained file
 * beside them, a form that bundlers know and copy along; in that file itself it is its own address
 * (own-script.ts takes this module's place).
 */
export declare function frameScript(): string | undefined;
