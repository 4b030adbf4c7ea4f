import type { Contact } from '../help/contact.js';
import type { ContentOverride } from './laid-over.js';

/** What a page says to all its widgets: by an attribute, else by the clinic's pack. */
export interface Identity extends Contact {
  readonly region?: string | null | undefined;
}

/** What a widget takes of a clinic's pack, or of its own words alone. */
export interface Taken {
  /** Who the clinic is; undefined of words alone. */
  readonly clinic?: unknown;
  readonly part?: ContentOverride | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** A clinic's pack. Its form in full is dist/schema/clinic-pack.schema.json. */
interface Pack extends Fields {
  readonly review?: readonly (Fields & {
    readonly widget: string;
    readonly language: string;
  })[];
}

/** The pack of the page, as text: its last one. */
export function packOn(page: Document): string | undefined {
  const scripts = page.querySelectorAll('script.care-widgets-content');
  return [...scripts].at(-1)?.textContent;
}

/** A pack that can't be read may name a country: none is taken in its place. */
export const unreadable: Taken = { clinic: { region: '' } };

/** A page's pack, else the file's own. `care-widgets build` puts a clinic's in place of the empty one. */
export function parsePack(text: string | undefined): unknown {
  if (text === undefined) return { clinic: {} };
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(mended(text));
  }
}

/** A text in straight quotes or in curly ones, a comma before the end of a list, a blank that JSON doesn't know. */
const ODD =
  /"(?:[^"\\]|\\.)*"|[“”„‟″«»]([^"“”„‟″«»]*)[“”„‟″«»]|,(?=[\s\u200b-\u200d\u2060]*[\]}])|[\s\u200b-\u200d\u2060]/gs;

/**
 * What editors, servers and word processors do to a pack, undone where it has but one meaning: marks around it
 * (of byte order, of a comment), blanks of other kinds, curly quotes, commas at an end. Everything keeps its place,
 * so that an error still names the right one. The same code reads a page's pack and the command line's.
 */
export function mended(text: string): string {
  const end = text.lastIndexOf('}') + 1;
  return text
    .slice(0, end || undefined)
    .replace(/^[^{]+(?=\{)/, (before) => before.replace(/./g, ' '))
    .replace(ODD, (all, curly: string | undefined) =>
      curly === undefined ? (/["\n]/.test(all) ? all : ' ') : `"${curly}"`,
    );
}

/**
 * A widget's part of a pack, with what was attested of it. A pack is known by its `clinic`; what has none
 * is taken for a part. Throws where attestations aren't in their form.
 */
export function take(value: unknown, tag: string): Taken {
  const pack = Object(value) as Pack;
  const { clinic } = pack;
  if (!clinic) return { part: value as ContentOverride };
  let part = pack[tag] as ContentOverride | undefined;
  for (const { widget, language, ...review } of pack.review ?? [])
    if (widget === tag) part = { ...part, [language]: { review, ...(part?.[language] as object) } };
  return { clinic, part };
}

/** Who the clinic of a pack is. */
export function identityIn({ clinic }: Taken = {}): Identity {
  const { contact, name, region } = own(clinic);
  const { label = name, phone, url } = own(contact);
  return {
    region: said(region),
    contactLabel: said(label),
    contactPhone: said(phone),
    contactUrl: said(url),
  };
}

/** Each thing as the first of them says it that says it at all; an empty one is said, too. */
export function firstOf(...sayings: readonly Identity[]): Identity {
  const pick = <K extends keyof Identity>(name: K): Identity[K] =>
    sayings.map((each) => each[name]).find((each) => each != null);
  return {
    region: pick('region'),
    contactLabel: pick('contactLabel'),
    contactPhone: pick('contactPhone'),
    contactUrl: pick('contactUrl'),
  };
}

/** What is its own: libraries of old give every object more. */
function own(value: unknown): Fields {
  return Object.assign(Object.create(null) as Fields, value);
}

/** Text, whatever stands there: a number without quotes is dialed all the same. */
function said(value: unknown): string | undefined {
  return value == null ? undefined : `${value as number}`;
}
