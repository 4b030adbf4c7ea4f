/** The snippets that README.md and docs/wordpress.md show, word for word; a test compares them. */
import { readFileSync } from 'node:fs';
import { snippet, headHtml } from './index.js';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

const base = '/care-widgets/';
const banner = { tag: 'crisis-banner', region: 'US' };
const clinic = {
  region: 'GB',
  'contact-label': 'Ask for a visit',
  'contact-phone': '020 7946 0000',
  'contact-url': '/visit',
};
const visit = { 'contact-label': 'Ask for a visit', 'contact-url': '/visit' };

const own = (wanted) => snippet('element', { base, ...wanted }).text;
const shortcode = (tag, options) => snippet('shortcode', { tag, options }).text;
const { html, text } = snippet('link', banner);

export const DOCUMENTED = {
  'README.md': [
    `${headHtml({ base, file: 'crisis-banner.js' })}\n\n${own(banner)}`,
    headHtml({ base, site: clinic }),
    `${headHtml({ base, file: 'crisis-banner.js', integrity })}\n\n${own(banner)}`,
    own({ tag: 'ketamine-explainer', options: { layout: 'accordion' } }),
    own({ tag: 'symptom-check', options: { instrument: 'phq-9' } }),
    own({ tag: 'tx-options-compare', options: { options: 'psychotherapy esketamine ect' } }),
    headHtml({ base }),
    html,
    `${text}\n\n${snippet('markdown', banner).text}`,
    snippet('classes', { ...banner, options: { variant: 'card', ...visit } }).text,
    snippet('frame', banner).text,
  ],
  'docs/wordpress.md': [
    [
      snippet('shortcode', { ...banner, options: { variant: 'card' } }).text,
      shortcode('ketamine-explainer', { layout: 'accordion', ...visit }),
      shortcode('symptom-check', { instrument: 'phq-9' }),
      shortcode('tx-options-compare', { options: 'esketamine ect' }),
    ].join('\n'),
  ],
};
