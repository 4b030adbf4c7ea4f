import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
/**
 * The children that show until the widget is up. Once it has rendered they are hidden, but only
 * while they look like a fallback: `<crisis-banner/>` is never closed in HTML and takes in all that
 * follows on the page, which must stay in view.
 */
export declare class FallbackController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    /** The default slot, hidden when it holds nothing but a fallback. */
    render(): TemplateResult;
}
