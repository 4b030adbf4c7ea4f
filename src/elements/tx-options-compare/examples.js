/** Named examples of <tx-options-compare>: the demo, the tests and the accessibility runs read them. */
const fallback = `<a href="tel:988">Call or text 988</a> · <a href="https://findahelpline.com/">More crisis help</a>`;
const example = (attributes) => `<tx-options-compare${attributes}>${fallback}</tx-options-compare>`;

export default [
  { name: 'all-options', title: 'All options, all rows', html: example('') },
  {
    name: 'two-options',
    title: 'Two options that a clinic offers, beside no change',
    html: example(' options="esketamine iv-ketamine"'),
  },
  {
    name: 'chosen-rows',
    title: 'A few rows; harms and what is not known stay beside what studies found',
    html: example(' options="ect rtms psychotherapy" rows="found cost"'),
  },
  {
    name: 'narrow-column',
    title: 'In a narrow column of the page: cards, two at a time',
    html: `<div class="column" style="inline-size: min(24em, 100%)">${example('')}</div>`,
  },
  {
    name: 'another-country',
    title: 'With the crisis lines of another country',
    html: example(' region="GB" options="rtms psychotherapy" rows="what day"'),
  },
  {
    name: 'below-a-heading',
    title: "Under a page's own second-level heading, with the clinic's next step",
    html: `<h2>Depression</h2>${example(
      ' heading-level="3" options="esketamine ect" rows="what common" contact-label="Ask for a visit" contact-url="/visit" contact-phone="555-0100"',
    )}`,
  },
  {
    name: 'dark',
    title: 'Dark',
    html: example(' theme="dark" options="saint rtms"'),
  },
];
