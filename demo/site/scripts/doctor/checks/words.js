/** Code that visitors read. */
import { TAGS } from '../../../../snippets.js';
import { finding } from '../finding.js';
import { isSelfClosed } from '../read.js';
import { SHORTCODE, tagOf } from '../written.js';

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
          'Visitors read code: the editor took the snippet for text.',
          'It looks broken, and nothing in it can be pressed.',
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
          'Visitors read the script’s code: the editor took it for text.',
          'As text it does nothing, so no widget comes up.',
          'Delete it from the text. Have your web team put the lines for the head into the template (below).',
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
      'Visitors read a shortcode in square brackets.',
      strange
        ? `The WordPress plugin knows no [${strange}]. Its shortcode is [${tagOf(strange)}], in small letters and with a hyphen.`
        : 'The WordPress plugin is not active here, or this place runs no shortcodes.',
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
          'Visitors read Markdown: square brackets and an address.',
          'This field takes no Markdown, so nothing can be pressed.',
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
          'In HTML that closes nothing: what follows on the page becomes its content, and is hidden once the widget is up.',
          'Write an end tag, with the links before it, as in <crisis-banner>…</crisis-banner>. Or use the links (below).',
        ),
      ]
    : [];
}
