/** Named examples of `<__tag__>`: the demo, the tests and the accessibility runs read them. */
import { fallbackLinks } from '../../snippets/fallback-links.js';

const example = (attributes) =>
  `<__tag__${attributes}>${fallbackLinks('US').join(' · ')}</__tag__>`;

export default [
  { name: 'alone', title: 'As it comes', html: example('') },
  {
    name: 'with-next-step',
    title: "With the clinic's next step",
    html: example(' contact-label="Ask for a visit" contact-url="/visit"'),
  },
];
