/** Named examples of `<crisis-banner>`: the demo, the tests and the accessibility runs read them. */

import { fallbackLinks } from '../../snippets/fallback-links.js';

/** A line each. */
const fallback = (...where) =>
  `\n${fallbackLinks(...where)
    .map((link) => `  ${link}\n`)
    .join('')}`;
const links = fallback('US');
const enlaces = fallback('US', 'es');

/** Something to scroll past, with links that a bar must not cover. */
const page = Array.from(
  { length: 12 },
  (_, index) => `<p>Paragraph ${index + 1} of a page, <a href="#top">with a link</a>.</p>`,
).join('\n');

export default [
  {
    name: 'bar',
    title: 'Bar',
    html: `<crisis-banner>${links}</crisis-banner>`,
  },
  {
    name: 'card',
    title: 'Card',
    html: `<crisis-banner variant="card">${links}</crisis-banner>`,
  },
  {
    name: 'spanish',
    title: 'In Spanish',
    html: `<div lang="es">
<crisis-banner>${enlaces}</crisis-banner>
<crisis-banner variant="card">${enlaces}</crisis-banner>
</div>`,
  },
  {
    name: 'united-kingdom',
    title: 'United Kingdom',
    html: `<crisis-banner region="GB">${fallback('GB')}</crisis-banner>
<crisis-banner region="GB" variant="card">${fallback('GB')}</crisis-banner>`,
  },
  {
    name: 'italy',
    title: 'Italy, where the lines have limited hours',
    html: `<crisis-banner region="IT">${fallback('IT')}</crisis-banner>
<crisis-banner region="IT" variant="card">${fallback('IT')}</crisis-banner>`,
  },
  {
    name: 'unknown-region',
    title: 'A country without lines of its own yet',
    html: `<crisis-banner region="XX">${fallback('XX')}</crisis-banner>
<crisis-banner region="XX" variant="card">${fallback('XX')}</crisis-banner>`,
  },
  {
    name: 'quick-exit',
    title: 'With a way to leave fast',
    html: `<crisis-banner quick-exit>${links}</crisis-banner>`,
  },
  {
    name: 'sticky-top',
    title: 'Sticky at the top',
    html: `<div>
<crisis-banner placement="top">${links}</crisis-banner>
${page}
</div>`,
  },
  {
    name: 'sticky-bottom',
    title: 'Sticky at the bottom',
    html: `<div>
${page}
<crisis-banner placement="bottom">${links}</crisis-banner>
</div>`,
  },
  {
    name: 'contact',
    title: "With the clinic's own next step",
    html: `<crisis-banner variant="card" contact-label="Book a visit at our clinic" contact-phone="555-0100" contact-url="https://clinic.example/visit">${links}</crisis-banner>`,
  },
  {
    name: 'dark',
    title: 'Dark',
    html: `<crisis-banner theme="dark">${links}</crisis-banner>
<crisis-banner theme="dark" variant="card">${links}</crisis-banner>`,
  },
];
