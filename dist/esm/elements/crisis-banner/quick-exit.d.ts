import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CrisisBannerPack } from '../../content/packs.js';
/** How the page is left; tests put a double here. */
export declare const navigation: {
    replace: (url: string) => void;
};
/**
 * Leaves the site by a link or by pressing Shift three times. The link works without this script.
 * With it the page is covered first and its history entry replaced, for a slow network would leave
 * it in view. While `quick-exit` is set and the element connected, the document is listened to for
 * keys; nothing else in the widgets listens outside its own element.
 */
export declare class QuickExitController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => string | boolean | null | undefined);
    get active(): boolean;
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
    render({ exit }: CrisisBannerPack): TemplateResult;
}
