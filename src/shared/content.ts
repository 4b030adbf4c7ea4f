import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from '../content/languages.js';
import { delivery } from './delivery.js';
import type { CareErrorDetail } from './events.js';
import { LanguageController } from './language.js';
import { layOver, type ContentOptions, type ContentOverride } from './laid-over.js';
import type { Refusal } from './override.js';
import { identityOf, packOn, parsePack, take, type Identity, type Taken } from './pack.js';
import { warn } from './warn.js';

// Each element's declarations come by here, and with them what pages may listen for.
export type { CareEventMap } from './events.js';
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
  readonly #options: ContentOptions;
  #override: ContentOverride | undefined;
  /** The same as read; what the page says counts only without it. */
  #given: Taken | undefined;
  /** Of the page's pack; null before the first look. */
  #text: string | null | undefined = null;
  #ofPage: Taken = {};
  #words: Readonly<Record<L, W>>;

  /** Words may come into `packs` later: see delivery.ts. One language is there from the start. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    packs: Readonly<Record<L, W>>,
    options: ContentOptions,
  ) {
    this.#host = host;
    this.#packs = this.#words = packs;
    this.#options = options;
    const known = Object.keys(delivery ? languages : packs) as [L, ...L[]];
    this.language = new LanguageController(host, known, this.#missing);
    if (delivery) this.language.language = (Object.keys(packs) as L[])[0] ?? known[0];
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

  /** The region and the next step that hold for the widget. */
  get identity(): Identity {
    return identityOf(this.#host as Identity, this.#given?.clinic ?? this.#ofPage.clinic);
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
    if (text === this.#text) return;
    this.#text = text;
    this.#ofPage = this.#take(() => parsePack(text));
    this.#apply();
  };

  #take(read: () => unknown): Taken {
    try {
      return take(read(), this.#host.localName);
    } catch (error) {
      this.#report([{ pointer: '', reason: String(error) }]);
      return {};
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
      const later = delivery ? languages : this.#packs;
      const { words, refusals } = layOver(this.#packs, part, this.#options, later);
      if (refusals.length) this.#report(refusals);
      else {
        this.#words = words as Record<L, W>;
        this.hidden = new Set(part.hide);
      }
    }
    this.#host.requestUpdate();
  }

  #report(problems: readonly Refusal[]): void {
    const list = problems.map(({ pointer, reason }) => `${pointer || '/'} ${reason}`).join('; ');
    warn(this.#host, `content was not used, the built-in content stays: ${list}.`);
    this.#host.dispatchEvent(
      new CustomEvent<CareErrorDetail>('care-error', { bubbles: true, detail: { problems } }),
    );
  }
}
