/** Static forms, places that lost what named them, and places that hide. */
import { TAGS } from '../../../src/snippets/index.js';
import { finding } from '../finding.js';
import { holders } from '../read.js';

/** The static form: its content is in a template that only a page's first reading opens. */
export function staticForm(page) {
  return holders(page).flatMap(({ node }) => {
    const template = node.querySelector(':scope > template');
    if (!template) return [];
    return template.hasAttribute('shadowrootmode')
      ? [
          finding(
            'static-form',
            'note',
            'This is the static form.',
            'It shows without a script only if the server sends it with the page. If it is added later, it is empty until the script has run.',
            'Look at the page with scripts turned off. If the widget is empty, use the links (below).',
          ),
        ]
      : [
          finding(
            'static-gutted',
            'broken',
            'Something removed “shadowrootmode” from the static form.',
            'Without it, all of its content is hidden.',
            'Use the links, or the element with links inside.',
          ),
        ];
  });
}

const LOST =
  '[data-contact-label],[data-contact-phone],[data-contact-url],[class*="care-region-"],[class*="care-variant-"]';
/** Another name may end in that: `urgent-care-region-north`. */
const isOurs = ({ classList, attributes }) =>
  [...classList].some((each) => /^care-(region|variant)-/.test(each)) ||
  [...attributes].some(({ name }) => name.startsWith('data-contact-'));

/** The class that makes a box a widget. */
const CLASS = new RegExp(String.raw`\bcare-(${TAGS.join('|')})\b`);

export function lostName({ doc, nearly }) {
  const lost = [...doc.querySelectorAll(LOST)].filter(
    (node) =>
      isOurs(node) &&
      !nearly.some((each) => each.node === node) &&
      !CLASS.test(node.className) &&
      !node.localName.includes('-'),
  );
  return lost
    .slice(0, 1)
    .map(() =>
      finding(
        'class-lost',
        'risk',
        'A box has the options of a widget, but not its class.',
        'So nothing says which widget it is. The links inside work.',
        'Use the links (below): this place removes classes.',
      ),
    );
}

export function hidden({ places }) {
  return places.some(
    ({ kind, node, isOrder }) =>
      (kind !== 'link' || isOrder) &&
      node.closest('[hidden],[style*="display:none"],[style*="display: none"]'),
  )
    ? [
        finding(
          'hidden',
          'risk',
          'The widget is inside something hidden.',
          'Visitors see it only if a script on the page opens that, and never without scripts.',
          'Put it where it is always visible.',
        ),
      ]
    : [];
}
