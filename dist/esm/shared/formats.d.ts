type Maker<F, O> = new (locale: string, options: O) => F;
/**
 * One of Intl's formatters, made once for its locale and options: making one costs more than drawing
 * a line of help. For options that name their time zone, if they have one: the visitor's may change.
 */
export declare function formatter<F, O>(kind: Maker<F, O>, locale: string, options: O): F;
export {};
