import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { delivery } from '../core/loader-context.js';
import type { CareErrorDetail } from '../core/events.js';
import { LanguageController } from './language.js';
import { layOver, type ContentOptions, type ContentOverride } from './laid-over.js';
import type { Refusal } from './override.js';
import {
  firstOf,
  identityIn,
  packOn,
  parsePack,
  take,
  unreadable,
  type Identity,
  type Taken,
} from './clinic-pack.js';
import { chooseRegion, type Served } from './choose-region.js';
import { siteOn, widgetsBeside, type Site } from './site.js';
import { warn } from '../core/warn.js';

// Each element's declarations come by here, and with them what pages may listen for.
export type { CareEventMap } from '../core/events.js';
export type { ContentOptions, ContentOverride } from './laid-over.js';

/**
 * The words a widget shows: built-in, in the page's language, with a clinic's laid over. Those come from the
 * element's `content`, else from the page's pack.
 */
export class ContentController<L extends string, W extends object> implements ReactiveController {
  readonly language: LanguageController<L>;
  hidden: ReadonlySet<string> = new Set();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #packs: Readonly<Record<L, W>>;
  readonly #languages: readonly [L, ...(readonly L[])];
  readonly #options: ContentOptions;
  #override: ContentOverride | undefined;
  /** The same as read; what the page says counts only without it. */
  #given: Taken | undefined;
  /** Of the page's pack; null before the first look. */
  #text: string | null | undefined = null;
  #ofPage: Taken = {};
  #site: Site = {};
  #words: Readonly<Record<L, W>>;

  /**
   * Words of the widget's `languages` may come into `packs` later: see loader-context.ts. One language is there from
   * the start.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    packs: Readonly<Record<L, W>>,
    languages: readonly [L, ...(readonly L[])],
    options: ContentOptions,
  ) {
    this.#host = host;
    this.#packs = this.#words = packs;
    this.#options = options;
    this.#languages = languages;
    this.language = new LanguageController(host, languages, this.#missing);
    if (delivery) this.language.language = (Object.keys(packs) as L[])[0] ?? languages[0];
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    // The page's pack may stand further down. A listener that never hears would keep the widget for good.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#look, { once: true });
  }

  /** The words in the current language. */
  get words(): W {
    return this.#words[this.language.language];
  }

  /** The clinic's next step, and its region as it was written; what stands nearest to the widget wins. */
  get identity(): Identity {
    const [given, pack] = [this.#given, this.#ofPage].map(identityIn);
    return firstOf(this.#host as Identity, given ?? {}, this.#site, pack ?? {});
  }

  /** Whose crisis lines show; undefined where that can't be told: then the fallback has to stay in view. */
  get region(): Served | undefined {
    const { region } = this.identity;
    const pack = identityIn(this.#ofPage);
    // What is wrong with the pack has been told.
    if (region === '' && this.#ofPage.clinic === unreadable.clinic) return undefined;
    return chooseRegion(this.#host, region, firstOf(this.#site, pack).region);
  }

  get override(): ContentOverride | undefined {
    return this.#override;
  }

  /** Takes an override whole or not at all; what is wrong with it goes to one warning and `care-error`. */
  set override(value: ContentOverride | null | undefined) {
    this.#override = value ?? undefined;
    this.#given = value == null ? undefined : this.#take(() => value);
    this.#apply();
  }

  get #part(): ContentOverride | undefined {
    return (this.#given ?? this.#ofPage).part;
  }

  readonly #look = (): void => {
    const text = packOn(document);
    this.#site = siteOn(document);
    this.language.read();
    this.#host.requestUpdate();
    if (text === this.#text) return;
    this.#text = text;
    this.#ofPage = this.#take(() => parsePack(text));
    this.#apply();
  };

  #take(read: () => unknown): Taken {
    let clinic: unknown;
    try {
      const value = read();
      clinic = (Object(value) as Taken).clinic;
      return take(value, this.#host.localName);
    } catch (error) {
      this.#report([{ pointer: '', reason: String(error) }], widgetsBeside(this.#host)[0]);
      return clinic ? { clinic } : unreadable;
    }
  }

  /** Undefined where the words are there, else the wait for them. */
  readonly #missing = (language: L): Promise<boolean> | undefined =>
    delivery && !Object.hasOwn(this.#packs, language)
      ? delivery.words(this.#host.localName, language).then(() => {
          // Of an override only those languages were read that were there.
          this.#apply();
          return Object.hasOwn(this.#packs, language);
        })
      : undefined;

  #apply(): void {
    const part = this.#part;
    this.#words = this.#packs;
    this.hidden = new Set();
    if (part !== undefined) {
      const { words, refusals } = layOver(this.#packs, part, this.#options, this.#languages);
      if (refusals.length) {
        this.#report(refusals);
        // Neither a pack nor words: a country may have been meant, too.
        if (part === this.#ofPage.part && !this.#ofPage.clinic) this.#ofPage = unreadable;
      } else {
        this.#words = words as Record<L, W>;
        this.hidden = new Set(part.hide);
      }
    }
    this.#host.requestUpdate();
  }

  /** What is wrong with the page's pack is told once, by its first widget. */
  #report(problems: readonly Refusal[], by: Element = this.#host): void {
    const list = problems.map(({ pointer, reason }) => `${pointer || '/'} ${reason}`).join('; ');
    if (by === this.#host) warn(by, `content was not used, the built-in content stays: ${list}.`);
    this.#host.dispatchEvent(
      new CustomEvent<CareErrorDetail>('care-error', { bubbles: true, detail: { problems } }),
    );
  }
}
