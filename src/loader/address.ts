import { addressOf } from '../core/address.js';
import { currentScript } from '../core/current-script.js';
import { tags, type Tag } from './parts.js';

/** The loader's own script element. */
export type Own = HTMLScriptElement & {
  /** Left by the loader of an older version that asked for this one: its policy, if it has one. */
  care?: { readonly policy: unknown };
};

/** What an address names: a widget's own page, in its language if it is another one. */
export interface Page {
  readonly tag: Tag;
  readonly lang: string | undefined;
}

/**
 * Where the loader came from: the running script; of a module, the one that an error's stack names;
 * where a tool runs it late as text, the one that says so itself. Undefined where it was put into
 * the page.
 */
export function ownScript(): Own | undefined {
  const running = currentScript();
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const stack = String(new Error().stack);
  return (
    // Run as text: what is running then is the tool.
    (/\b(eval|Function)\b/.test(stack)
      ? undefined
      : (scripts.find((each) => each === running) ??
        scripts.find(({ src }) => src && stack.includes(src)))) ??
    scripts.find((each) => each.matches(SELF))
  );
}

const SELF = '[src*="care-widgets"][src*="loader.js"],[data-care-widgets]';

/**
 * Tells which address is that of a widget's own page. The end of its path decides, so that a version's folder, a
 * language plugin's prefix and `https` make no difference; somebody else's page may end the same, so
 * the host is the page's, the loader's, or one that `data-hosts` names.
 */
export function pagesOf({ src, dataset }: Own): (address: unknown) => Page | undefined {
  const named = dataset['hosts']?.match(/[^\s,/:]+/g) ?? [];
  const hosts = [location.hostname, addressOf(src).hostname, ...named].map(plain);
  // Of a link in a drawing, an object.
  return (address) => {
    const [, host = '', name = '', lang] = PAGE.exec(String(address).replace(/%2d/gi, '-')) ?? [];
    const tag = tags.find((each) => each === name.toLowerCase());
    return tag && hosts.includes(plain(host)) ? { tag, lang } : undefined;
  };
}

/** As servers and editors write it: `crisis-banner.es.html`, `crisis-banner`, `crisis-banner/`. */
const PAGE = new RegExp(
  `^\\w+://([^/:?#]*)(?::\\d+)?(?:/[^?#]*)?/embed/(${tags.join('|')})(?:\\.(\\w\\w))?(?:/index)?(?:\\.html)?/?(?![^?#])`,
  'i',
);

function plain(host: string): string {
  return host === '127.0.0.1' ? 'localhost' : host.toLowerCase().replace(/^www\./, '');
}
