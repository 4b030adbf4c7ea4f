import { html } from "lit";
import { isPast, longDate } from "../core/dates.js";
import { fill } from "../content/fill.js";
import { onServer } from "../core/server.js";
function aboutContent(words, language) {
  return html`<div class="about">
    ${aboutLines(words, language).map((line) => html`<p>${line}</p>`)}
  </div>`;
}
function aboutLines({ published, reviewBy, review, translation, common: { about } }, language) {
  const dated = (words, date) => `${fill(words, { date: longDate(date, language) })}.`;
  const reviewed = review ? fill(about.reviewed, { ...review, date: longDate(review.date, language) }) : about.notReviewed;
  return [
    ...translation.status === "draft" ? [about.draft] : [],
    // What is pre-rendered will be read on another day: only its reader's clock can tell.
    ...!onServer && isPast(reviewBy) ? [about.due] : [],
    `${reviewed}. ${dated(about.published, published)} ${dated(about.reviewBy, reviewBy)}`,
    `${about.license}.`
  ];
}
export {
  aboutContent,
  aboutLines
};
