import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Keeps the colors that a site sets readable, in light and dark, and its spacing of text. They may change
 * at any time and by any style of the page, which has no event: a hidden probe takes them over in a
 * transition and tells of its end, and by an animation that it has come into view. What is no color isn't
 * used. Engines without relative colors show what the site asked for.
 */
export declare class ColorsController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostUpdated(): void;
}
