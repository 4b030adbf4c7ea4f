import { html, nothing, type TemplateResult } from 'lit';
import type { PackMeta, SharedWords } from '../content/packs.js';
import { isPast, longDate } from './dates.js';
import { fill } from './fill.js';

/**
 * What a widget says of its own content: that a translation is a draft, that a review is due, and
 * who reviewed it when. It never hides or softens anything else: old help is still help.
 */
export function aboutContent(
  {
    published,
    reviewBy,
    review,
    translation,
    common: { about },
  }: PackMeta & Pick<SharedWords, 'common'>,
  language: string,
): TemplateResult {
  const dated = (words: string, date: string): string =>
    `${fill(words, { date: longDate(date, language) })}.`;
  const reviewed = review
    ? fill(about.reviewed, { ...review, date: longDate(review.date, language) })
    : about.notReviewed;
  return html`<div class="about">
    ${translation.status === 'draft' ? html`<p>${about.draft}</p>` : nothing}
    ${isPast(reviewBy) ? html`<p>${about.due}</p>` : nothing}
    <p>${reviewed}. ${dated(about.published, published)} ${dated(about.reviewBy, reviewBy)}</p>
  </div>`;
}
