import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Choice } from './attributes.js';
export type Theme = Choice<'auto' | 'light' | 'dark'>;
/**
 * `theme="auto"`: the page's `color-scheme` rules; where the page sets none, the system's does.
 * Only a computed style tells the two apart, so the host gets the state `system-scheme`.
 */
export declare class ThemeController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, internals: ElementInternals);
    hostConnected(): void;
    hostUpdated(): void;
}
