/**
 * Codes that are no country's (ISO 3166-1), by the country that they are written for: its everyday short
 * name, or its language.
 */
export const MEANT_REGIONS = { UK: 'GB', DA: 'DK', HE: 'IL', JA: 'JP', KO: 'KR', SP: 'ES' };
