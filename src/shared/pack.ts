import type { Contact } from './contact.js';
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

/** A page's pack, else the file's own. `care-widgets build` puts a clinic's in place of the empty one. */
export function parsePack(text: string | undefined): unknown {
  return text === undefined ? { clinic: {} } : JSON.parse(text);
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

/** What the page says by attributes, an empty one too, else what the clinic's pack says. */
export function identityOf(
  { region, contactLabel, contactPhone, contactUrl }: Identity,
  clinic: unknown,
): Identity {
  const { contact, name, region: ours } = Object(clinic) as Fields;
  const { label = name, phone, url } = Object(contact) as Fields;
  return {
    region: region ?? said(ours),
    contactLabel: contactLabel ?? said(label),
    contactPhone: contactPhone ?? said(phone),
    contactUrl: contactUrl ?? said(url),
  };
}

/** Text, whatever stands there: a number without quotes is dialled all the same. */
function said(value: unknown): string | undefined {
  return value == null ? undefined : `${value as number}`;
}
