/**
 * An address in its parts, as a link has them; what is relative, from the page. Not by `URL`, a name that pages take
 * for variables of their own.
 */
export declare function addressOf(href: string, page?: Document): HTMLAnchorElement;
/** The folder that a file's address names, with the slash at its end. */
export declare function folderOf(file: string): string;
