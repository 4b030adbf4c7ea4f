/**
 * What one of Intl's formatters says, else `plain`: where the browser lacks it, or doesn't know a locale,
 * a time zone or a code, the date or name shows in another form, and the number beside it shows at all.
 */
export function said(say: () => string | undefined, plain: string): string {
  try {
    return say() ?? plain;
  } catch {
    return plain;
  }
}

type Maker<F, O> = new (locale: string, options: O) => F;

const made: Record<string, unknown> = {};

/**
 * One of Intl's formatters, made once for its locale and options: making one costs more than drawing
 * a line of help. For options that name their time zone, if they have one: the visitor's may change.
 */
export function formatter<F, O>(kind: Maker<F, O>, locale: string, options: O): F {
  // Not JSON, which a page may have patched: help comes up there, too.
  const key = kind.name + locale + String(Object.entries(options as object));
  return (made[key] ??= new kind(locale, options)) as F;
}
