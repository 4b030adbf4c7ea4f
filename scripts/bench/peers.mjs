/**
 * Well-kept libraries that do a like job, as their own documents say to use them: SurveyJS for the
 * questionnaire, GOV.UK Frontend's accordion for a long text. They hold no content of their own, so a page
 * has just enough of it: nine questions, and 25 sections of a few words.
 */
import { page } from './pages.mjs';

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

export const peers = [
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
      head: `<link rel="stylesheet" href="/node_modules/survey-core/survey-core.min.css">
<script src="/node_modules/survey-core/survey.core.min.js" defer></script>
<script src="/node_modules/survey-js-ui/survey-js-ui.min.js" defer></script>`,
    }),
  },
  '/peer-surveyjs.js': {
    type: 'text/javascript',
    body: `new Survey.Model(${JSON.stringify(survey)}).render(document.querySelector('#survey'));`,
  },
  '/peer-govuk': {
    body: page(
      `<script>document.body.className += ' js-enabled govuk-frontend-supported';</script>
<div class="govuk-accordion" data-module="govuk-accordion" id="accordion">${sections}</div>`,
      {
        head: `<link rel="stylesheet" href="/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css">
<script type="module">import { initAll } from '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js'; initAll();</script>`,
      },
    ),
  },
};
