/** Named examples of <ketamine-explainer>: the demo, the tests and the accessibility runs read them. */
const fallback = `<a href="tel:988">Call or text 988</a> · <a href="https://findahelpline.com/">More crisis help</a>`;
const example = (attributes) => `<ketamine-explainer${attributes}>${fallback}</ketamine-explainer>`;

export default [
  { name: 'article', title: 'The whole article', html: example('') },
  { name: 'accordion', title: 'As an accordion', html: example(' layout="accordion"') },
  { name: 'tabs', title: 'As tabs', html: example(' layout="tabs"') },
  {
    name: 'chosen-sections',
    title: 'A few sections in an order of the site',
    html: example(' sections="side-effects speed questions"'),
  },
  {
    name: 'another-country',
    title: 'With the crisis lines of another country',
    html: example(' region="GB" sections="speed"'),
  },
  {
    name: 'below-a-heading',
    title: "Under a page's own second-level heading, with the clinic's next step",
    html: `<h2>Depression</h2>${example(
      ' heading-level="3" sections="next-step" contact-label="Ask for a visit" contact-url="/visit" contact-phone="555-0100"',
    )}`,
  },
];
