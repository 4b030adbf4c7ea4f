/** Colors that a site sets once, on a page that is dark. */
import { HEAD, WIDGET, banner } from './parts.mjs';

const moved = (html) => ({
  html,
  finds: ['accent-moved'],
  says: /^Good to know.*accent color.*#5b2a86.*is dark.*light enough.*Nothing.*light-dark\(#5b2a86, /s,
  title: 'Everything looks good',
  instead: /^$/,
});

export default {
  'one accent for light and dark': {
    ...moved(
      `<style>:root { color-scheme: light dark } crisis-banner { --care-color-accent: #5b2a86; }</style>${HEAD}${banner()}`,
    ),
    sees: [WIDGET, 'a phone link: “Call or text 988”'],
  },
  'one accent on a page that is dark, in attributes': moved(
    `<html style="color-scheme:dark">${HEAD}${banner(' style="--care-color-accent:#5b2a86"')}`,
  ),
  'one accent where a <meta> says dark': moved(
    `<meta name="color-scheme" content="dark light">${HEAD}<style>body{--care-color-accent:#5B2A86}</style>${banner()}`,
  ),
  'one accent on a widget that asks for dark': moved(
    `${HEAD}<style>body{--care-color-accent: rgb(91 42 134)}</style>${banner(' theme="dark"')}`,
  ),
};

const page = (css, more = '') => `<style>${css}</style>${HEAD}${banner(more)}`;

/** Accents that stay as they are. */
export const KEPT = [
  page('crisis-banner{--care-color-accent:#5b2a86}'),
  page(
    'crisis-banner{--care-color-accent:#5b2a86}@media (prefers-color-scheme: dark){p{color:#fff}}',
  ),
  page(':root{color-scheme:dark;--care-color-accent:#c9a7ec}'),
  page(':root{color-scheme:light dark;--care-color-accent:light-dark(#5b2a86, #c9a7ec)}'),
  page(':root{color-scheme:light dark;--care-color-accent:var(--brand)}'),
  page(
    ':root{color-scheme:light dark;--care-color-accent:#5b2a86}@media (prefers-color-scheme:dark){:root{--care-color-accent:#c9a7ec}}',
  ),
  page(':root{color-scheme:light dark;--care-color-accent:#5b2a86}', ' theme="light"'),
];
