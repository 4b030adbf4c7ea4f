/**
 * A visit sheet as plain data. Print, copy and file all come from it, and `<symptom-check>` takes it in
 * as it is, so that two widgets can meet on paper without knowing each other.
 */
import { type TemplateResult } from 'lit';
export interface VisitSheet {
    readonly title: string;
    /** Language of its words, BCP 47. */
    readonly language?: string | undefined;
    readonly sections: readonly SheetSection[];
}
export interface SheetSection {
    readonly title?: string | undefined;
    /** An empty line is room to write. */
    readonly lines: readonly string[];
}
/** The sheet for reading in a note or a file. */
export declare function sheetText({ title, sections }: VisitSheet): string;
/** The same on paper. */
export declare function sheetView({ title, language, sections }: VisitSheet): TemplateResult;
/** For black ink on white paper, whatever the page looks like. */
export declare const sheetStyles: import("lit").CSSResult;
/** The sheet that a page handed in, copied; undefined, with a warning, where it is no such thing. */
export declare function readSheet(host: Element, value: unknown): VisitSheet | undefined;
