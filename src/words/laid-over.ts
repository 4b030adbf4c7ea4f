import { isTree, overlay, type OverrideRules, type Refusal } from './override.js';

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

interface LaidOver {
  /** Words by language. Not to be used where there are refusals. */
  readonly words: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
}

/**
 * Lays a widget's part of a clinic's words over the built-in ones, in each language that is there.
 * `languages` are all that the widget speaks: words of some may still come. The same code judges on a page
 * and in the command line. Pure.
 */
export function layOver(
  packs: Readonly<Record<string, object>>,
  value: unknown,
  options: ContentOptions,
  languages: readonly string[] = Object.keys(packs),
): LaidOver {
  const refusals: Refusal[] = [];
  const words: Record<string, unknown> = { ...packs };
  if (!isTree(value)) return { words, refusals: [{ pointer: '', reason: 'must be an object' }] };
  for (const [key, part] of Object.entries(value)) {
    const pack = Object.hasOwn(packs, key) && packs[key];
    if (key === 'hide') refusals.push(...refuseHidden(part, options));
    else if (pack) {
      const laid = overlay(pack, part, options);
      words[key] = laid.words;
      for (const { pointer, reason } of laid.refusals)
        refusals.push({ pointer: `/${key}${pointer}`, reason });
    } else if (!languages.includes(key))
      refusals.push({ pointer: `/${key}`, reason: 'is not a language of this widget' });
  }
  return { words, refusals };
}

function refuseHidden(ids: unknown, { mayHide, whyStay }: ContentOptions): Refusal[] {
  if (!Array.isArray(ids)) return [{ pointer: '/hide', reason: 'must be a list of ids' }];
  const wrong = ids.flatMap((id: unknown, index) =>
    typeof id === 'string' && mayHide?.(id)
      ? []
      : [{ pointer: `/hide/${index}`, reason: `${saidOf(id)} is unknown or safety text` }],
  );
  const reason = wrong.length ? undefined : whyStay?.(ids);
  return reason ? [{ pointer: '/hide', reason }] : wrong;
}

function saidOf(id: unknown): string {
  return typeof id === 'string' ? `"${id}"` : 'a non-string id';
}
