/**
 * Well-kept libraries that do a like job, as their own documents say to use them: SurveyJS for the
 * questionnaire, GOV.UK Frontend's accordion for a long text, its notification banner with "Exit this page"
 * for the crisis banner. They hold no content of their own, so a page has just enough of it: nine questions,
 * 25 sections of a few words, two links.
 */
import { page } from '../../../tools/bench/pages.mjs';

const OPTIONS = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const survey = {
  questionsOnPageMode: 'questionPerPage',
  elements: Array.from({ length: 9 }, (_, index) => ({
    type: 'radiogroup',
    name: `item${index}`,
    title: `Question ${index + 1}`,
    isRequired: true,
    choices: OPTIONS.map((text, value) => ({ value, text })),
  })),
};
const sections = Array.from(
  { length: 25 },
  (_, index) => `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header">
<h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="head-${index}">Section ${index}</span></h2></div>
<div id="body-${index}" class="govuk-accordion__section-content"><p class="govuk-body">Words of the section.</p></div></div>`,
).join('');

const banner = `<div class="govuk-notification-banner" role="region" aria-labelledby="title" data-module="govuk-notification-banner">
<div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="title">Help now</h2></div>
<div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">
<a class="govuk-notification-banner__link" href="tel:988">Call 988</a> <a class="govuk-notification-banner__link" href="sms:988">Text 988</a></p></div></div>
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="/elsewhere" role="button" draggable="false"
class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button"
rel="nofollow noreferrer"><span class="govuk-visually-hidden">Emergency</span> Exit this page</a></div>`;

export const peers = [
  {
    tag: 'crisis-banner',
    name: 'GOV.UK Frontend, banner and exit',
    path: '/peer-govuk-banner',
    shown: '.govuk-exit-this-page__indicator',
  },
  { tag: 'symptom-check', name: 'SurveyJS', path: '/peer-surveyjs', shown: '.sd-question' },
  {
    tag: 'ketamine-explainer',
    name: 'GOV.UK Frontend, accordion',
    path: '/peer-govuk',
    shown: '.govuk-accordion__show-all',
  },
];

export const peerPages = {
  '/peer-surveyjs': {
    body: page('<div id="survey"></div>', {
      script: '/peer-surveyjs.js',
      head: `<link rel="stylesheet" href="/tests/compat/peers/node_modules/survey-core/survey-core.min.css">
<script src="/tests/compat/peers/node_modules/survey-core/survey.core.min.js" defer></script>
<script src="/tests/compat/peers/node_modules/survey-js-ui/survey-js-ui.min.js" defer></script>`,
    }),
  },
  '/peer-surveyjs.js': {
    type: 'text/javascript',
    body: `new Survey.Model(${JSON.stringify(survey)}).render(document.querySelector('#survey'));`,
  },
  '/peer-govuk': govuk(
    `<div class="govuk-accordion" data-module="govuk-accordion" id="accordion">${sections}</div>`,
  ),
  '/peer-govuk-banner': govuk(banner),
};

function govuk(body) {
  return {
    body: page(
      `<script>document.body.className += ' js-enabled govuk-frontend-supported';</script>${body}`,
      {
        head: `<link rel="stylesheet" href="/tests/compat/peers/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css">
<script type="module">import { initAll } from '/tests/compat/peers/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js'; initAll();</script>`,
      },
    ),
  };
}
