import { type TemplateResult } from 'lit';
/**
 * A real heading, h2 to h6; a level outside that range takes the nearest. With an id it can be the
 * target of a link inside the widget and takes focus.
 */
export declare function heading(level: number, content: unknown, id?: string): TemplateResult;
