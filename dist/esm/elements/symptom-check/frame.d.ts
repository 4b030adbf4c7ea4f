import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SharedAnswers } from '../../core/events.js';
import { type Settings } from './messages.js';
import type { FrameFile } from './frame-file.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode;
};
/** What the widget's attributes and properties ask for. */
export type SettingsOfPage = Omit<Settings, 'style' | 'reserved'>;
export interface FrameOptions {
    /** The built file that draws the questions; undefined where its address can't be known. */
    readonly file: () => FrameFile | undefined;
    readonly settings: () => SettingsOfPage;
    /** The widget's size as it stands, which the questions take over. */
    readonly style: () => Settings['style'];
    readonly onReady: () => void;
    readonly onShare: (answers: SharedAnswers) => void;
}
/**
 * The frame that answers can't leave: sandboxed, with an origin of its own, so that no script of the
 * page can look inside. Fails closed: where it can't run there are no questions at all.
 */
export declare class FrameController implements ReactiveController {
    #private;
    failed: boolean;
    constructor(host: Host, options: FrameOptions);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    render(title: string): TemplateResult | typeof nothing;
}
export {};
