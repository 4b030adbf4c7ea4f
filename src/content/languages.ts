/** The languages that there are words in. A language is one folder of words and one line here. */
export const languages = {
  en: 'English',
  es: 'Español',
} as const;

export type Language = keyof typeof languages;
