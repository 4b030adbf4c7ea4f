/** Code with the quotes and blanks that it had before an editor curled and hardened them. */
import { TAGS } from '../../src/snippets/index.js';

/** The same quotes that the WordPress plugin takes in a shortcode. */
const QUOTE = String.raw`(?:[“”„‟″«»]|&(?:amp;)?(?:#(?:8220|8221|8222|8243|171|187|34)|ldquo|rdquo|bdquo|quot|laquo|raquo|Prime);)`;
const SINGLE = '(?:[‘’‚‛′]|&(?:amp;)?(?:#(?:8216|8217|8242)|lsquo|rsquo|prime);)';
const between = (quote) => String.raw`${quote}((?:(?!${quote})[^"<>])*)(?:${quote}|")`;
const VALUE = new RegExp(
  String.raw`=\s*(?:"[^"]*"|'[^']*'|${between(QUOTE)}|${between(SINGLE)})`,
  'g',
);
const CODE = new RegExp(String.raw`<[a-z][^<>]*>|\[(?:${TAGS.join('|')})\b[^[\]]*\]`, 'gi');
export const HARD_SPACE = /\u00a0|&(?:amp;)?(?:nbsp|#160);/g;

/** Between tags nothing changes: there such quotes are a writer's. */
export const straight = (text) =>
  text.replace(CODE, (code) =>
    code
      .replace(VALUE, (whole, double, single) => {
        const value = double ?? single;
        return value === undefined ? whole : `="${value}"`;
      })
      .replace(HARD_SPACE, ' '),
  );
