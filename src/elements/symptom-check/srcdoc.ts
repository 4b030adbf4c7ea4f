import { escaped } from '../../core/escape.js';
import { HELLO } from './messages.js';

/** An external script, as its element's attributes have it. */
export type ScriptAttributes = Readonly<Record<string, string | null | undefined>>;

/**
 * The frame's document: one script and nothing else, so that the page's Content Security Policy, which
 * it inherits, needs no exception. `code` stands in it as it is (inline.ts), if there is any.
 */
export function frameDocument(
  title: string,
  language: string,
  script: ScriptAttributes,
  code = '',
): string {
  const html = attributes({
    lang: language,
    // The wording is published as it is: a translator's is another questionnaire.
    translate: 'no',
    class: 'notranslate',
    'data-care-frame': HELLO,
  });
  return (
    `<!doctype html><html${html}><head><meta name="viewport" content="width=device-width">` +
    `<meta name="referrer" content="no-referrer"><title>${escaped(title)}</title></head>` +
    `<body><script${attributes(script)}>${code}</script></body></html>`
  );
}

function attributes(values: ScriptAttributes): string {
  return Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
}
