import { html, type TemplateResult } from 'lit';
import type { PackMeta, SharedWords } from '../content/types-of-words.js';
import { isPast, longDate } from '../core/dates.js';
import { fill } from '../content/fill.js';
import { onServer } from '../core/server.js';

type About = PackMeta & Pick<SharedWords, 'common'>;

/**
 * What a widget says of its own content: that a translation is a draft, that a review is due, and
 * who reviewed it when, and whose words they are. It never hides or softens anything else: old help is still help.
 */
export function aboutContent(words: About, language: string): TemplateResult {
  return html`<div class="about">
    ${aboutLines(words, language).map((line) => html`<p>${line}</p>`)}
  </div>`;
}

export function aboutLines(
  { published, reviewBy, review, translation, common: { about } }: About,
  language: string,
): readonly string[] {
  const dated = (words: string, date: string): string =>
    `${fill(words, { date: longDate(date, language) })}.`;
  const reviewed = review
    ? fill(about.reviewed, { ...review, date: longDate(review.date, language) })
    : about.notReviewed;
  return [
    ...(translation.status === 'draft' ? [about.draft] : []),
    // What is pre-rendered will be read on another day: only its reader's clock can tell.
    ...(!onServer && isPast(reviewBy) ? [about.due] : []),
    `${reviewed}. ${dated(about.published, published)} ${dated(about.reviewBy, reviewBy)}`,
    `${about.license}.`,
  ];
}
