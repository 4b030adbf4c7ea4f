import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SymptomCheckPack } from '../../content/types-of-words.js';
/**
 * Links to the other widgets on the page. They stand outside the frame and are there for everyone, so
 * that they say nothing of a result.
 */
export declare class OnPageController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    render(words: SymptomCheckPack['frame']): TemplateResult | typeof nothing;
}
