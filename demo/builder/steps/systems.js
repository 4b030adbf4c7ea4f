/** Content systems that a clinic runs, or has run, for itself. */
import { CODE, LINKS, STYLE_TEAM, WEB_TEAM, untried } from './words.js';

export default {
  unknown: {
    once: WEB_TEAM,
    page: { any: LINKS },
    css: STYLE_TEAM,
    draw: { kind: 'visual', menu: 'Page', bar: 'B I Link' },
  },
  drupal: {
    once: [
      untried(
        'Send the code below to whoever looks after the theme. Drupal needs both files listed in a library of the theme (….libraries.yml) that is attached to all pages.',
        'Drupal’s own documentation',
      ),
    ],
    page: { any: LINKS },
    css: 'Put it in the style sheet of the theme.',
    draw: { kind: 'visual', menu: 'Body', bar: 'B I Link Source' },
  },
  aem: {
    ask: 'The text component has no source view',
    once: [
      untried(
        'Send the code below to whoever looks after the page template. It belongs in the head of the page component, or in a client library that the template’s page policy names.',
        'Adobe’s own documentation',
      ),
    ],
    page: {
      classes: CODE(
        untried(
          'Edit the Text component in full screen, and switch to “Source edit”. An administrator may have to turn it on first.',
          'Adobe’s own documentation',
        ),
      ),
      any: LINKS,
    },
    css: 'Put it in a client library of the site.',
    draw: { kind: 'code', menu: 'Text', bar: 'B I Source edit' },
    drawLinks: { kind: 'visual', menu: 'Text', bar: 'B I Link' },
  },
  sitecore: {
    once: WEB_TEAM,
    page: { any: LINKS },
    css: 'Put it in the style sheet of the site’s theme.',
    draw: { kind: 'visual', menu: 'Content', bar: 'B I Link' },
  },
};
