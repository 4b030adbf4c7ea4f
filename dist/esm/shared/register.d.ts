/**
 * Registers a tag unless the name is taken: the first definition wins, so loading a file twice, or
 * two versions on one page, is harmless and silent.
 */
export declare function register(tag: string, elementClass: CustomElementConstructor, registry?: CustomElementRegistry): void;
