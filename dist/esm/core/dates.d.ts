/** A calendar date (YYYY-MM-DD) in the words of a language, without a time zone's shift. */
export declare function longDate(date: string, language: string): string;
/** The day of a moment in the visitor's own time zone, in the words of a language or a locale. */
export declare function longDay(when: Date, locale: string): string;
/** Whether the day after `date` has begun in the visitor's own time zone. */
export declare function isPast(date: string, now?: Date): boolean;
