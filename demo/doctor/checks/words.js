/** Code that visitors read. */
import { TAGS } from '../../../src/snippets/index.js';
import { finding } from '../finding.js';
import { isSelfClosed } from '../read.js';
import { SHORTCODE, tagOf } from '../wordpress-syntax.js';

const names = TAGS.join('|');
// None of these looks beyond the next sign that it begins with: on a long page that would take minutes.
const CODE = new RegExp(
  String.raw`(?:<|&lt;)/?(?:${names})\b|<(?:a|p|div|iframe)\s[^<>]*(?:care-|tel:|embed/)`,
  'i',
);
const files = [...TAGS, 'loader', 'care-widgets'].join('|');
const SCRIPT = new RegExp(String.raw`<script\s[^<>]*\b(?:${files})\.js`, 'i');
const MARKDOWN = new RegExp(String.raw`\[[^[\]]+\]\((?:tel:|sms:|[^\s[]*embed/(?:${names}))`);

export function code({ text }) {
  return CODE.test(text)
    ? [
        finding(
          'code-shown',
          'broken',
          'Visitors see code: the editor treated the snippet as text.',
          'It looks broken, and nothing in it works.',
          'Delete it, and paste the links as they look (below), not their code.',
        ),
      ]
    : [];
}

/** The script's own tag as text: deleting it is not enough, it has to go elsewhere. */
export function script({ text }) {
  return SCRIPT.test(text)
    ? [
        finding(
          'script-shown',
          'broken',
          'Visitors see the script’s code: the editor treated it as text.',
          'As text it does nothing, so no widget appears.',
          'Delete it from the text. Have your web team put the lines for the head (below) in the template.',
        ),
      ]
    : [];
}

export function shortcode({ text, typed }) {
  const names = [...text.matchAll(SHORTCODE)].map(({ groups }) => groups.name);
  const strange = names.find((name) => name !== tagOf(name));
  // What one types into an editor is fine, unless no plugin knows it.
  if (!strange && (typed || !names.length)) return [];
  return [
    finding(
      'shortcode-shown',
      'broken',
      'Visitors see a shortcode in square brackets.',
      strange
        ? `The WordPress plugin has no [${strange}]. Its shortcode is [${tagOf(strange)}], in lowercase and with a hyphen.`
        : 'The WordPress plugin is not active here, or shortcodes don’t run in this place.',
      strange
        ? `Write [${tagOf(strange)}], or paste the links (below).`
        : 'Activate the plugin, or paste the links (below).',
    ),
  ];
}

export function markdown({ text, typed }) {
  return !typed && MARKDOWN.test(text)
    ? [
        finding(
          'markdown-shown',
          'broken',
          'Visitors see Markdown: square brackets and an address.',
          'This field does not support Markdown, so nothing in it works.',
          'Paste the links as they look (below), or the address alone on a line.',
        ),
      ]
    : [];
}

export function selfClosed({ raw }) {
  return TAGS.some((tag) => isSelfClosed(raw, tag))
    ? [
        finding(
          'self-closed',
          'broken',
          'The widget’s tag is closed with “/>”.',
          'In HTML that does not close it: what follows on the page becomes its content, and is hidden once the widget appears.',
          'Write an end tag, with the links before it, as in <crisis-banner>…</crisis-banner>. Or use the links (below).',
        ),
      ]
    : [];
}
