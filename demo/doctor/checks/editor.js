/** Code that is not a published page: an editor's, or out of use. */
import { TAGS } from '../../../src/snippets/index.js';
import { finding } from '../finding.js';

const names = TAGS.join('|');

/** Where the loader leaves everything as it was written. */
export function editing({ places }) {
  return places.some(({ node }) => node.closest('[contenteditable]:not([contenteditable="false"])'))
    ? [
        finding(
          'in-editor',
          'note',
          'This is from inside an editor.',
          'The widget never appears there, so that it can be edited.',
          'Check the published page.',
        ),
      ]
    : [];
}

const BLOCK = new RegExp(String.raw`<!--\s*wp:care-widgets/(?:${names})\b`);
const SHORTCODE = new RegExp(String.raw`\[(?:${names})\b[^[\]]*\]`);
const SHORTCODES = new RegExp(SHORTCODE, 'g');
const MARKDOWN = new RegExp(String.raw`\[[^[\]]+\]\((?:tel:|sms:|[^\s[]*embed/(?:${names}))`);

/** What one types: a shortcode, Markdown, or WordPress's own code of a page. */
export function typed({ raw, typed: isTyped }) {
  const plugin = BLOCK.test(raw) || SHORTCODE.test(raw);
  if (!isTyped || !(plugin || MARKDOWN.test(raw))) return [];
  return [
    finding(
      'editor-code',
      'note',
      plugin
        ? 'This is code for the WordPress plugin, as the editor shows it.'
        : 'This is Markdown, as the editor shows it.',
      'Only the published page shows what visitors get.',
      plugin
        ? 'Make sure the plugin “care-widgets” is active. Publish, open the page as a visitor does, and check its code.'
        : 'Publish, open the page as a visitor does, and check its code.',
    ),
  ];
}

/** As in `[crisis-banner region="GB]`: WordPress then takes no option at all. */
export function quoteLost({ raw }) {
  const [code] = (raw.match(SHORTCODES) ?? []).filter((each) => each.split('"').length % 2 === 0);
  if (!code) return [];
  return [
    finding(
      'quote-missing',
      'risk',
      { what: 'The shortcode is missing a quote (").', code },
      'Options with a missing quote are ignored.',
      'Put a straight quote before and after each value, as in region="GB".',
    ),
  ];
}

/** Nothing but a frame: what one pastes into a box, not a page. */
export function lone({ raw, places }) {
  const isLone = /^\s*<iframe\b[^>]*>(?:\s*<\/iframe>)?\s*$/i.test(raw);
  if (!isLone || !places.length) return [];
  return [
    finding(
      'editor-code',
      'note',
      'This is the code of a frame, as the editor shows it.',
      'Only the published page shows what visitors get: many editors change or remove frames.',
      'Publish, open the page as a visitor does, and check its code.',
    ),
  ];
}

const OURS = new RegExp(
  String.raw`<(?:${names})\b|<script[^<>]*\b(?:loader|care-widgets|${names})\.js|embed/(?:${names})\b`,
  'i',
);

/** Browsers skip what stands between `<!--` and `-->`. */
export function commented({ doc, places }) {
  const comments = doc.createNodeIterator(doc, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    if (OURS.test(node.data) && !/^\s*\/?wp:/.test(node.data))
      return [
        finding(
          'commented-out',
          places.length ? 'note' : 'broken',
          'The code of a widget is between <!-- and -->.',
          'Browsers skip that part. Visitors don’t see any of it.',
          'Remove <!-- and -->, or delete all of it.',
        ),
      ];
  return [];
}
