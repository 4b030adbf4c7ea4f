import { directory, leadingLines } from "../../../content/locales.js";
import { countryOf } from "../../../help/hrefs.js";
import { helpLines } from "../../../help/crisis-help.js";
import { longDay } from "../../../core/dates.js";
import { copyText, saveFile } from "../../../visit/save-and-copy.js";
import { sheetText } from "../../../visit/visit-sheet.js";
import { printSheet } from "./print.js";
import { sheetOf } from "./sheet.js";
function sheetNow(view) {
  const { words, language, host, region } = view;
  const locale = navigator.languages.find((each) => each.startsWith(language)) ?? language;
  const country = countryOf(region, leadingLines);
  return sheetOf(view, {
    date: longDay(/* @__PURE__ */ new Date(), locale),
    help: helpLines(country, directory, words.common.crisis, language),
    address: host.ownerDocument.location.href.replace(/[?#].*/, "")
  });
}
function print(view, { currentTarget }) {
  const place = currentTarget.parentElement;
  if (place) printSheet(place, sheetNow(view));
}
async function copy(view, { currentTarget }) {
  const place = currentTarget.parentElement ?? view.host;
  view.set({ taken: void 0 });
  const done = await copyText(sheetText(sheetNow(view)), place);
  view.set({ taken: done ? "copied" : "notCopied" });
}
function save(view) {
  const name = view.words.sheet.title.replaceAll(/\P{L}+/gu, "-").toLowerCase();
  saveFile(`${name}.txt`, "text/plain;charset=utf-8", sheetText(sheetNow(view)));
}
export {
  copy,
  print,
  save,
  sheetNow
};
