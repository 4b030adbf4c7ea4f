import { delivery, type ScriptRights } from '../../shared/delivery.js';
import { HELLO } from './messages.js';

/**
 * The frame's document: one external script and nothing else, so that the page's Content Security
 * Policy, which it inherits, needs no exception.
 */
export function frameDocument(address: string, title: string, language: string): string {
  const { nonce, integrity, crossOrigin } = rightsOf(address);
  const script = attributes({
    src: address,
    nonce,
    // From an opaque origin even the page's own server is foreign: a hash would need CORS there.
    // The page may itself be a srcdoc frame, whose address has no origin, though it has one.
    ...(new URL(address).origin === origin
      ? {}
      : { integrity, crossorigin: crossOrigin ?? undefined }),
  });
  const html = attributes({ lang: language, 'data-care-frame': HELLO });
  return (
    `<!doctype html><html${html}><head><meta name="viewport" content="width=device-width">` +
    `<meta name="referrer" content="no-referrer"><title>${escaped(title)}</title></head>` +
    `<body><script${script}></script></body></html>`
  );
}

/**
 * What the running script's own element carries that its copy in the frame needs as well. Under
 * strict-dynamic that is the page's nonce, which only a running script can read.
 */
function rightsOf(address: string): ScriptRights {
  const frame = delivery?.frame;
  if (frame?.src === address) return frame;
  return [...document.scripts].find(({ src }) => src === address) ?? {};
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
