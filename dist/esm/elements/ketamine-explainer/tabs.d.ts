import { type TemplateResult } from 'lit';
export interface Tab {
    readonly id: string;
    readonly title: string;
    readonly body: unknown;
}
/**
 * The ARIA tabs pattern: one tab stop, arrows and Home and End move and select. Panels that are off
 * stay findable in the page where the browser knows `hidden="until-found"`.
 */
export declare function tabs(all: readonly Tab[], selected: string, label: string | undefined, select: (id: string) => void): TemplateResult;
