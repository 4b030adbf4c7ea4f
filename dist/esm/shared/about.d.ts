import { type TemplateResult } from 'lit';
import type { PackMeta, SharedWords } from '../content/packs.js';
/**
 * What a widget says of its own content: that a translation is a draft, that a review is due, and
 * who reviewed it when. It never hides or softens anything else: old help is still help.
 */
export declare function aboutContent({ published, reviewBy, review, translation, common: { about }, }: PackMeta & Pick<SharedWords, 'common'>, language: string): TemplateResult;
