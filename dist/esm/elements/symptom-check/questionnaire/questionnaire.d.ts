import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FromFrame, Settings } from '../messages.js';
import { type Session } from '../session.js';
/**
 * The questions and the result, inside the frame. Internal: pages use `<symptom-check>`. What is
 * answered lives in this object alone and goes with it; `send` gets heights, and answers only after
 * the visitor pressed the site's button.
 */
export declare class QuestionnaireElement extends LitElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        settings: {
            attribute: boolean;
        };
        session: {
            state: boolean;
            hasChanged: typeof needsDrawing;
        };
    };
    settings: Settings | undefined;
    session: Session | undefined;
    send: (message: FromFrame) => void;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Forgets every answer and shows the start. */
    reset(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(changed: PropertyValues): void;
}
/** An answer that changes nothing else on the screen needs no rendering: its radio is marked already. */
declare function needsDrawing(next: Session | undefined, old: Session | undefined): boolean;
export {};
