import { type TemplateResult } from 'lit';
import type { PackMeta, SharedWords } from '../content/types-of-words.js';
type About = PackMeta & Pick<SharedWords, 'common'>;
/**
 * What a widget says of its own content: that a translation is a draft, that a review is due, and
 * who reviewed it when, and whose words they are. It never hides or softens anything else: old help is still help.
 */
export declare function aboutContent(words: About, language: string): TemplateResult;
export declare function aboutLines({ published, reviewBy, review, translation, common: { about } }: About, language: string): readonly string[];
export {};
