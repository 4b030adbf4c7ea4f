/**
 * What is no country's code (ISO 3166-1 alpha-2), by the country that it is written for: its everyday short
 * name, its longer code, or its language.
 */
export const MEANT_REGIONS = {
  UK: 'GB',
  GBR: 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
  USA: 'US',
  'U.S.': 'US',
  'U.S.A.': 'US',
  DA: 'DK',
  HE: 'IL',
  JA: 'JP',
  KO: 'KR',
  SP: 'ES',
};

/**
 * The code of the country that somebody meant: one that is written otherwise, or named in a language that
 * we have words in. `codes` are those to choose from; undefined where nothing tells.
 */
export function meantRegion(text, codes, languages = ['en', 'es']) {
  const wanted = text.trim().toUpperCase();
  if (Object.hasOwn(MEANT_REGIONS, wanted)) return MEANT_REGIONS[wanted];
  const names = languages.map((each) => new Intl.DisplayNames(each, { type: 'region' }));
  return codes.find((code) => names.some((each) => each.of(code).toUpperCase() === wanted));
}
