import { type TemplateResult } from 'lit';
import type { KetamineExplainerPack } from '../../content/types-of-words.js';
import type { Inline } from '../../content/inline.js';
/**
 * How ketamine may act between two brain cells. The words stand beside the drawing, numbered, so that
 * they grow with the page's text and wrap in every language.
 */
export declare function synapseFigure({ figures: { synapse } }: KetamineExplainerPack, inline: (words: Inline) => unknown): TemplateResult;
