import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CrisisBannerPack } from '../../content/types-of-words.js';
export { navigation } from './leaving.js';
/**
 * Leaves the site by a link or by pressing Shift three times. The link works without this script.
 * With it the page is covered first and its history entry replaced: see leaving.ts. While `quick-exit` is set and the element connected, the document is listened to for
 * keys; nothing else in the widgets listens outside its own element.
 */
export declare class QuickExitController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => string | boolean | null | undefined, country: () => string | undefined);
    get active(): boolean;
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
    render({ exit }: CrisisBannerPack): TemplateResult;
}
