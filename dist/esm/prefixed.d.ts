export interface DefineOptions {
    /** `acme` registers `<acme-crisis-banner>` and so on: a house's style, or a second version on a page. */
    readonly prefix?: string | undefined;
    /** Where to register; the page's own registry unless given. */
    readonly registry?: CustomElementRegistry | undefined;
}
/**
 * Registers every widget, under names with a prefix where one is given. A name that is taken stays as it
 * is; of another's element under a prefix one console line tells.
 *
 * @throws {TypeError} Where the prefix can't begin the name of an element.
 */
export declare function define({ prefix, registry }?: DefineOptions): void;
