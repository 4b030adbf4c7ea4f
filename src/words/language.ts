import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { delivery } from '../core/loader-context.js';
import { onServer } from '../core/server.js';
import { siteOn } from './site.js';
import { warn } from '../core/warn.js';

/**
 * The language of a widget: its own `lang`, else the nearest one around it that it speaks, through shadow
 * roots, followed live. Before that of the page as a whole comes what the site says once for its widgets, after
 * it `<meta http-equiv="content-language">`. Where it speaks none of them, it is English.
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
    return onServer ? this.#allowed([this.#host.getAttribute('lang') ?? '']) : this.#language;
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
    const around = [...languagesAround(this.#host)];
    const [tag = ''] = around;
    const next = this.#allowed(around);
    if (!this.#match(tag) && (this.#host.hasAttribute('lang') || (tag && !canonical(tag)))) {
      const known = this.#languages.join(', ');
      warn(this.#host, `lang="${tag}" isn't available. Using "${next}". Allowed: ${known}.`);
    }
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

  #allowed(tags: readonly string[]): L {
    for (const tag of tags) {
      const found = this.#match(tag);
      if (found) return found;
    }
    return this.#languages[0];
  }

  #match(tag: string): L | undefined {
    const wanted = canonical(tag)?.toLowerCase();
    const [first] = wanted?.split('-') ?? [];
    const find = (name: string | undefined, of = (each: string) => each): L | undefined =>
      this.#languages.find((each) => of(each.toLowerCase()) === name);
    // Where there is Portuguese as in Brazil alone, it is nearer to Portugal than English is.
    return find(wanted) ?? find(first) ?? find(first, (each) => each.split('-')[0] ?? '');
  }
}

/** The language that holds for an element, as it was written; '' when there is none. */
export function nearestLanguage(from: Element): string {
  const [nearest = ''] = languagesAround(from);
  return nearest;
}

/** What is said of the language around an element, as it was written, from near to far. */
function* languagesAround(from: Element): Generator<string> {
  const { documentElement: page } = from.ownerDocument;
  for (let each: Element | undefined = from; each && each !== page; each = parentOf(each)) {
    const own = each.getAttribute('lang');
    if (own?.trim()) yield own;
  }
  const meta = 'meta[http-equiv=content-language i]';
  const ofPage = [
    siteOn(document).lang,
    page.getAttribute('lang'),
    document.querySelector(meta)?.getAttribute('content'),
  ];
  for (const each of ofPage) if (each?.trim()) yield each;
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
