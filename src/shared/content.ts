import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from '../content/languages.js';
import { delivery } from './delivery.js';
import type { CareErrorDetail } from './events.js';
import { LanguageController } from './language.js';
import { overlay, type OverrideRules, type Refusal } from './override.js';
import { warn } from './warn.js';

/** A clinic's own words: per language any part of the widget's words, and what to leave out. */
export type ContentOverride = {
  /** Ids of sections (`lifestyle`) or of blocks in them (`lifestyle/means-safety`) to leave out. */
  readonly hide?: readonly string[];
} & { readonly [language: string]: unknown };

export interface ContentOptions extends OverrideRules {
  /** Whether an id may be left out by `hide`; safety text may not. Unknown ids may not either. */
  readonly mayHide?: (id: string) => boolean;
  /** Why these ids can't be left out together; undefined where they can. */
  readonly whyStay?: (ids: readonly string[]) => string | undefined;
}

/** The words a widget shows: built-in, in the page's language, with a clinic's override laid over. */
export class ContentController<L extends string, W extends object> implements ReactiveController {
  readonly language: LanguageController<L>;
  hidden: ReadonlySet<string> = new Set();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #packs: Readonly<Record<L, W>>;
  readonly #options: ContentOptions;
  #override: ContentOverride | undefined;
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

  hostConnected(): void {}

  /** The words in the current language. */
  get words(): W {
    return this.#words[this.language.language];
  }

  /** The override while it is in use, which one with refusals never is. */
  get inForce(): ContentOverride | undefined {
    return this.#words === this.#packs ? undefined : this.#override;
  }

  get override(): ContentOverride | undefined {
    return this.#override;
  }

  /** Takes an override whole or not at all; what is wrong with it goes to one warning and `care-error`. */
  set override(value: ContentOverride | null | undefined) {
    this.#override = value ?? undefined;
    this.#words = this.#packs;
    this.hidden = new Set();
    if (value != null) this.#apply(value);
    this.#host.requestUpdate();
  }

  /** Undefined where the words are there, else the wait for them. */
  readonly #missing = (language: L): Promise<boolean> | undefined =>
    delivery && !Object.hasOwn(this.#packs, language)
      ? delivery.words(this.#host.localName, language).then(() => {
          // Of an override only those languages were read that were there.
          this.override = this.#override;
          return Object.hasOwn(this.#packs, language);
        })
      : undefined;

  #apply(value: ContentOverride): void {
    const refusals: Refusal[] = [];
    const words: Record<string, unknown> = { ...this.#packs };
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.#report([{ pointer: '', reason: 'must be an object' }]);
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      if (key === 'hide') refusals.push(...this.#refuseHidden(part));
      else if (Object.hasOwn(this.#packs, key)) {
        const laid = overlay(this.#packs[key as L], part, this.#options);
        words[key] = laid.words;
        refusals.push(
          ...laid.refusals.map((each) => ({ ...each, pointer: `/${key}${each.pointer}` })),
        );
      } else if (!delivery || !Object.hasOwn(languages, key))
        refusals.push({ pointer: `/${key}`, reason: 'is not a language of this widget' });
    }
    if (refusals.length) {
      this.#report(refusals);
      return;
    }
    this.#words = words as Record<L, W>;
    this.hidden = new Set(value.hide);
  }

  #refuseHidden(ids: unknown): Refusal[] {
    if (!Array.isArray(ids)) return [{ pointer: '/hide', reason: 'must be a list of ids' }];
    const { mayHide, whyStay } = this.#options;
    const wrong = ids.flatMap((id: unknown, index) =>
      typeof id === 'string' && mayHide?.(id)
        ? []
        : [{ pointer: `/hide/${index}`, reason: `${saidOf(id)} is unknown or safety text` }],
    );
    const reason = wrong.length ? undefined : whyStay?.(ids);
    return reason ? [{ pointer: '/hide', reason }] : wrong;
  }

  #report(problems: readonly Refusal[]): void {
    const list = problems.map(({ pointer, reason }) => `${pointer || '/'} ${reason}`).join('; ');
    warn(this.#host, `content was not used, the built-in content stays: ${list}.`);
    this.#host.dispatchEvent(
      new CustomEvent<CareErrorDetail>('care-error', { bubbles: true, detail: { problems } }),
    );
  }
}

function saidOf(id: unknown): string {
  return typeof id === 'string' ? `"${id}"` : 'what is no text';
}
