import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { delivery } from './delivery.js';
import { onServer } from './server.js';
import { siteOn } from './site.js';
import { warn } from './warn.js';

/**
 * The language of a widget: its own `lang`, else the nearest one around it, through shadow roots, followed
 * live. Before that of the page as a whole comes what the site says once for its widgets, after it
 * `<meta http-equiv="content-language">`. A language without words falls back to English.
 */
export class LanguageController<L extends string> implements ReactiveController {
  #language: L;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #languages: readonly [L, ...(readonly L[])];
  readonly #missing: ((language: L) => Promise<boolean> | undefined) | undefined;
  #observer: MutationObserver | undefined;

  /**
   * `languages` are those with words; the first is the fallback. `missing` brings words that aren't
   * there yet, and tells whether they came; the language stays as it is until then.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    languages: readonly [L, ...(readonly L[])],
    missing?: (language: L) => Promise<boolean> | undefined,
  ) {
    this.#host = host;
    this.#languages = languages;
    this.#missing = missing;
    this.#language = languages[0];
    host.addController(this);
  }

  /** The language of the words. */
  get language(): L {
    // A server has no page around the element, only its own attribute.
    return onServer ? this.#allowed(this.#host.getAttribute('lang') ?? '') : this.#language;
  }

  set language(language: L) {
    this.#language = language;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.read());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    this.read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks anew, for what the page as a whole says may stand further down. */
  read(): void {
    const tag = nearestLanguage(this.#host);
    if (!this.#match(tag) && (this.#host.hasAttribute('lang') || (tag && !canonical(tag)))) {
      const known = this.#languages.join(', ');
      warn(
        this.#host,
        `lang="${tag}" isn't available. Using "${this.#languages[0]}". Allowed: ${known}.`,
      );
    }
    const next = this.#allowed(tag);
    if (next === this.#language) return;
    const coming = delivery && this.#missing?.(next);
    if (coming) {
      delivery?.hold(this.#host, coming);
      void coming.then((came) => {
        if (came && this.#host.isConnected) this.read();
      });
      return;
    }
    this.#language = next;
    this.#host.requestUpdate();
  }

  #allowed(tag: string): L {
    return this.#match(tag) ?? this.#languages[0];
  }

  #match(tag: string): L | undefined {
    const wanted = canonical(tag)?.toLowerCase();
    const find = (name: string | undefined): L | undefined =>
      this.#languages.find((each) => each.toLowerCase() === name);
    return find(wanted) ?? find(wanted?.split('-')[0]);
  }
}

/** The language that holds for an element, as it was written; '' when there is none. */
export function nearestLanguage(from: Element): string {
  const { documentElement: page } = from.ownerDocument;
  for (let each: Element | undefined = from; each && each !== page; each = parentOf(each)) {
    const own = each.getAttribute('lang');
    if (own?.trim()) return own;
  }
  const meta = 'meta[http-equiv=content-language i]';
  const said = [
    siteOn(document).lang,
    page.getAttribute('lang'),
    document.querySelector(meta)?.getAttribute('content'),
  ];
  return said.find((each) => each?.trim()) ?? '';
}

function parentOf(element: Element): Element | undefined {
  const { parentElement } = element;
  const root = element.getRootNode();
  return parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** As BCP 47 has it: `es_MX`, `es_MX.UTF-8@euro` and `spa` are Spanish. Undefined for what is no language. */
function canonical(tag: string): string | undefined {
  const [locale = ''] = tag.trim().replaceAll('_', '-').split(/[.@]/);
  // Longer ones, such as "spanish", have the form of a language, and no language has them.
  if (!/^[a-z]{2,3}(-|$)/i.test(locale)) return undefined;
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch (error) {
    // Else there is no `Intl` to ask.
    return error instanceof RangeError ? undefined : locale;
  }
}

function* rootsAround(from: Node): Generator<Node> {
  const root = from.getRootNode();
  yield root;
  if (root instanceof ShadowRoot) yield* rootsAround(root.host);
}
