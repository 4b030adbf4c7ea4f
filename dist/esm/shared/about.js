import { html, nothing } from "lit";
import { isPast, longDate } from "./dates.js";
import { fill } from "./fill.js";
function aboutContent({
  published,
  reviewBy,
  review,
  translation,
  common: { about }
}, language) {
  const dated = (words, date) => `${fill(words, { date: longDate(date, language) })}.`;
  const reviewed = review ? fill(about.reviewed, { ...review, date: longDate(review.date, language) }) : about.notReviewed;
  return html`<div class="about">
    ${translation.status === "draft" ? html`<p>${about.draft}</p>` : nothing}
    ${isPast(reviewBy) ? html`<p>${about.due}</p>` : nothing}
    <p>${reviewed}. ${dated(about.published, published)} ${dated(about.reviewBy, reviewBy)}</p>
  </div>`;
}
export {
  aboutContent
};
