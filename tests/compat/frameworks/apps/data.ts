/** What every fixture shows, so that one test knows what to look for in all of them. */
import type { ContentOverride, VisitSheet } from 'care-widgets';

export const WORDS: ContentOverride = { en: { title: 'Ketamine at our clinic' } };
/** Another that is used, and one that is refused. */
export const OTHER_WORDS: ContentOverride = { en: { title: 'About ketamine' } };
export const REFUSED: ContentOverride = { en: { nonsense: 'Nothing has this name' } };

export const SHEET: VisitSheet = { title: 'My sheet', sections: [{ lines: ['One line'] }] };
export const REGIONS: readonly string[] = ['US', 'GB', 'IE'];
