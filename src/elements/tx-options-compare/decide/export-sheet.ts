/** The sheet of this moment, and the visitor's ways to take it along. */
import { directory, leadingLines } from '../../../content/locales.js';
import { countryOf } from '../../../help/hrefs.js';
import { helpLines } from '../../../help/crisis-help.js';
import { longDay } from '../../../core/dates.js';
import { copyText, saveFile } from '../../../visit/save-and-copy.js';
import { sheetText, type VisitSheet } from '../../../visit/visit-sheet.js';
import type { View } from '../view.js';
import { printSheet } from './print.js';
import { sheetOf } from './sheet.js';

export function sheetNow(view: View): VisitSheet {
  const { words, language, host, region } = view;
  // The page's language as the visitor's browser writes it: "en-GB" on a page in "en".
  const locale = navigator.languages.find((each) => each.startsWith(language)) ?? language;
  // An unknown region has had its warning at the top.
  const country = countryOf(region, leadingLines);
  return sheetOf(view, {
    date: longDay(new Date(), locale),
    help: helpLines(country, directory, words.common.crisis, language),
    address: host.ownerDocument.location.href.replace(/[?#].*/, ''),
  });
}

export function print(view: View, { currentTarget }: Event): void {
  const place = (currentTarget as Element).parentElement;
  if (place) printSheet(place, sheetNow(view));
}

export async function copy(view: View, { currentTarget }: Event): Promise<void> {
  const place = (currentTarget as Element).parentElement ?? view.host;
  // Said anew after each press.
  view.set({ taken: undefined });
  const done = await copyText(sheetText(sheetNow(view)), place);
  view.set({ taken: done ? 'copied' : 'notCopied' });
}

export function save(view: View): void {
  const name = view.words.sheet.title.replaceAll(/\P{L}+/gu, '-').toLowerCase();
  saveFile(`${name}.txt`, 'text/plain;charset=utf-8', sheetText(sheetNow(view)));
}
