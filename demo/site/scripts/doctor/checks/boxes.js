/** Frames, static forms, and places that lost what named them. */
import { finding } from '../finding.js';
import { holders, pageOf } from '../read.js';

const TOKENS = [
  ['allow-scripts', 'the widget’s options'],
  ['allow-popups', 'phone links'],
  ['allow-modals', 'printing'],
  ['allow-downloads', 'saving'],
];

export function sandbox({ places }) {
  return places
    .filter(({ kind, node }) => kind === 'frame' && node.hasAttribute('sandbox'))
    .flatMap(({ node }) => {
      const has = node.getAttribute('sandbox').toLowerCase().split(/\s+/);
      const dead = TOKENS.filter(([token]) => !has.includes(token)).map(([, what]) => what);
      if (!dead.length) return [];
      return [
        finding(
          'frame-closed',
          dead.includes('phone links') ? 'broken' : 'risk',
          `The frame forbids: ${dead.join(', ')}.`,
          'The editor changed “sandbox”. What it forbids is dead for visitors, without a word.',
          'Use the links instead of a frame (below).',
        ),
      ];
    });
}

export function frame({ places }) {
  const frames = places.filter(({ kind }) => kind === 'frame');
  const found = [];
  if (frames.some(({ node }) => !node.getAttribute('title')?.trim()))
    found.push(
      finding(
        'frame-untitled',
        'risk',
        'The frame has no title.',
        'Screen readers can’t say what it is.',
        'Add title="…" with the widget’s name.',
      ),
    );
  if (frames.some(({ node }) => !pageOf(node.getAttribute('src'))))
    found.push(
      finding(
        'frame-delayed',
        'risk',
        'The frame has no address of its own: a tool loads it late.',
        'Visitors who press nothing may see an empty box.',
        'Exclude it from late loading, or use the links (below).',
      ),
    );
  if (frames.some(({ tag }) => places.some((each) => each.kind !== 'frame' && each.tag === tag)))
    found.push(
      finding(
        'frame-doubled',
        'risk',
        'The same widget stands in a frame and on the page.',
        'With the script it shows twice.',
        'Keep one of them: best the links.',
      ),
    );
  return found;
}

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
            'It shows without a script only where the server sends it with the page. Put in later, it is empty until the script has run.',
            'Look at the page with scripts off. If it is empty, use the links (below).',
          ),
        ]
      : [
          finding(
            'static-gutted',
            'broken',
            'Something took “shadowrootmode” out of the static form.',
            'All of its content is hidden without it.',
            'Use the links, or the element with links inside.',
          ),
        ];
  });
}

const LOST =
  '[data-contact-label],[data-contact-phone],[data-contact-url],[class*="care-region-"],[class*="care-variant-"]';

export function lostName({ doc }) {
  const lost = [...doc.querySelectorAll(LOST)].filter(
    (node) =>
      !/\bcare-(crisis-banner|ketamine-explainer|symptom-check|tx-options-compare)\b/.test(
        node.className,
      ) && !node.localName.includes('-'),
  );
  return lost
    .slice(0, 1)
    .map(() =>
      finding(
        'class-lost',
        'risk',
        'A box has the options of a widget, but not its class.',
        'So nothing tells which widget it is. The links inside work.',
        'Use the links (below): this place takes classes out.',
      ),
    );
}

/** Where the loader leaves everything as it was written. */
export function editing({ places }) {
  return places.some(({ node }) => node.closest('[contenteditable]:not([contenteditable="false"])'))
    ? [
        finding(
          'in-editor',
          'note',
          'This is from inside an editor.',
          'There the widget never comes up, so that it can be edited.',
          'Check the published page.',
        ),
      ]
    : [];
}

export function hidden({ places }) {
  return places.some(({ node }) =>
    node.closest('[hidden],[style*="display:none"],[style*="display: none"]'),
  )
    ? [
        finding(
          'hidden',
          'risk',
          'The widget is in something hidden.',
          'Visitors see it only if a script of the page opens that, and without scripts never.',
          'Put it where it always shows.',
        ),
      ]
    : [];
}
