import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Choice } from './attributes.js';
export type Theme = Choice<'auto' | 'light' | 'dark'>;
/**
 * `theme`: the styles follow the attribute itself, and without it the page's `color-scheme`. What is
 * left is to tell of a wrong value, and to keep the colors readable in either.
 */
export declare class ThemeController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostUpdated(): void;
}
