/** Which options and rows stand side by side, and in which order. Pure. */
import type { CompareFacts, CompareOption, CompareRow } from '../../content/types-of-words.js';

/** The fewest options there are to compare. */
export const LEAST = 2;

export type Importance = 'very' | 'some' | 'no';
/** What a visitor marked: domain id → importance. Nothing is preset. */
export type Marks = Readonly<Record<string, Importance>>;

/**
 * The options there are, without those that the site left out, by their names' alphabet in the page's
 * language: no other order is neutral. To change nothing comes last. All of them where a site left
 * fewer than two.
 */
export function offered(
  { options }: Pick<CompareFacts, 'options'>,
  hidden: ReadonlySet<string>,
  nameOf: (id: string) => string,
  language: string,
): readonly CompareOption[] {
  const left = options.filter(({ id }) => !hidden.has(id));
  const last = ({ stays }: CompareOption): number => Number(stays ?? false);
  return [...(left.length < LEAST ? options : left)].sort(
    (a, b) => last(a) - last(b) || nameOf(a.id).localeCompare(nameOf(b.id), language),
  );
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

/**
 * Of the options on the page those that the visitor picked, in the page's order; first the site's. To
 * change nothing stays last where it was last.
 */
export function pickedOptions(
  all: readonly CompareOption[],
  bySite: readonly CompareOption[],
  picked: ReadonlySet<string> | undefined,
): readonly CompareOption[] {
  if (!picked) return bySite;
  const end = bySite.at(-1)?.stays ? -1 : bySite.length;
  const others = all.filter((each) => !bySite.includes(each));
  const order = [...bySite.slice(0, end), ...others, ...bySite.slice(end)];
  return order.filter(({ id, stays }) => stays ?? picked.has(id));
}

/** A choice of two options: ids, `''` for none beside the first, undefined before any choice. */
export type Pair = readonly [first: string | undefined, second: string | undefined];

/** The one or two options to show next to one another: as chosen, else the first two on the page. */
export function pairOf(
  chosen: readonly CompareOption[],
  [first, second]: Pair,
): readonly CompareOption[] {
  const find = (id: string | undefined): CompareOption | undefined =>
    chosen.find((each) => each.id === id);
  const other = (than: CompareOption | undefined): CompareOption | undefined =>
    chosen.find((each) => each !== than);
  const one = find(first) ?? other(find(second));
  const two = second === '' ? undefined : find(second);
  const beside = second === '' || (two && two !== one) ? two : other(one);
  return [one, beside].filter((each) => each !== undefined);
}

/** The pair with another option in one place. One that stood in the other place changes places. */
export function pickPair(
  shown: readonly ({ readonly id: string } | undefined)[],
  place: 0 | 1,
  id: string,
): Pair {
  const [first, second] = [shown[0]?.id, shown[1]?.id ?? ''];
  const swapped = id === (place ? first : second);
  if (place) return [swapped ? second : first, id];
  return [id, swapped ? first : second];
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
