import { type TemplateResult } from 'lit';
/** The frame before it has its document: sandboxed, and marked for what records pages. */
export declare function frameView(title: string, isHidden: boolean, onLoad: (event: Event) => void): TemplateResult;
