/**
 * What one of Intl's formatters says, else `plain`: where the browser lacks it, or doesn't know a locale,
 * a time zone or a code, the date or name shows in another form, and the number beside it shows at all.
 */
export declare function said(say: () => string | undefined, plain: string): string;
type Maker<F, O> = new (locale: string, options: O) => F;
/**
 * One of Intl's formatters, made once for its locale and options: making one costs more than drawing
 * a line of help. For options that name their time zone, if they have one: the visitor's may change.
 */
export declare function formatter<F, O>(kind: Maker<F, O>, locale: string, options: O): F;
export {};
