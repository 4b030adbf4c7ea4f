/** Which options and rows stand side by side, and in which order. Pure. */
import type { CompareFacts, CompareOption, CompareRow } from '../../content/packs.js';

/** The fewest options there are to compare. */
export const LEAST = 2;

export type Importance = 'very' | 'some' | 'no';
/** What a visitor marked: domain id → importance. Nothing is preset. */
export type Marks = Readonly<Record<string, Importance>>;

/** The options there are, without those that the site left out. */
export function offered(
  { options }: Pick<CompareFacts, 'options'>,
  hidden: ReadonlySet<string>,
): readonly CompareOption[] {
  return options.filter(({ id }) => !hidden.has(id));
}

/**
 * The options that a site asked for by its attribute, in its order; all of them where it asked for
 * fewer than two. What always stays, to change nothing, comes last unless the site placed it.
 */
export function siteOptions(
  all: readonly CompareOption[],
  wanted: readonly string[] | undefined,
): readonly CompareOption[] {
  const named = (wanted ?? []).flatMap((id) => all.find((each) => each.id === id) ?? []);
  const chosen = [...named, ...all.filter((each) => each.stays && !named.includes(each))];
  return wanted && chosen.length >= LEAST ? chosen : all;
}

/** Of the options on the page those that the visitor picked, in the page's order; first the site's. */
export function pickedOptions(
  all: readonly CompareOption[],
  bySite: readonly CompareOption[],
  picked: ReadonlySet<string> | undefined,
): readonly CompareOption[] {
  if (!picked) return bySite;
  const order = [...bySite, ...all.filter((each) => !bySite.includes(each))];
  return order.filter(({ id, stays }) => stays ?? picked.has(id));
}

/** The site's rows in its order. Where a benefit shows, every row of harms and of the unknown does too. */
export function siteRows(
  { rows }: Pick<CompareFacts, 'rows'>,
  wanted: readonly string[] | undefined,
): readonly CompareRow[] {
  if (!wanted) return rows;
  const named = wanted.flatMap((id) => rows.find((each) => each.id === id) ?? []);
  const must = named.some(({ kind }) => kind === 'benefit') ? ['harm', 'unknown'] : [];
  return [...named, ...rows.filter((row) => must.includes(row.kind) && !named.includes(row))];
}

/** The rows of what matters very much first, then of what matters somewhat, else as they stood. */
export function orderRows(
  rows: readonly CompareRow[],
  { domains }: Pick<CompareFacts, 'domains'>,
  marks: Marks,
): readonly CompareRow[] {
  const ranks: readonly Importance[] = ['very', 'some'];
  const first = ranks.flatMap((rank) =>
    domains.filter(({ id }) => marks[id] === rank).flatMap((domain) => domain.rows),
  );
  const moved = [...new Set(first)].flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return [...moved, ...rows.filter((row) => !moved.includes(row))];
}

/** What sets some of the compared options apart in a domain: trait id → ids of those options. */
export function apart(
  { traits, domains }: Pick<CompareFacts, 'traits' | 'domains'>,
  domainId: string,
  chosen: readonly CompareOption[],
): readonly { readonly trait: string; readonly options: readonly string[] }[] {
  const domain = domains.find(({ id }) => id === domainId);
  return (domain?.traits ?? []).flatMap((id) => {
    const trait = traits.find((each) => each.id === id);
    const options = chosen.map((each) => each.id).filter((each) => trait?.options.includes(each));
    return options.length ? [{ trait: id, options }] : [];
  });
}
