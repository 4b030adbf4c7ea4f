/**
 * Registers a tag unless the name is taken: the first definition wins, so loading a file twice, or
 * two versions on one page, is harmless and silent. A browser that couldn't draw the widget keeps the
 * page's own links, and one console line says why.
 */
export declare function register(tag: string, elementClass: CustomElementConstructor, registry?: CustomElementRegistry): void;
