import { css, render } from "lit";
import { sheetStyles, sheetView } from "../../../visit/visit-sheet.js";
const paper = css`
  @page {
    margin: 1.5cm;
  }
  body {
    margin: 0;
  }
`;
function printSheet(place, sheet) {
  place.querySelector("iframe")?.remove();
  const frame = document.createElement("iframe");
  frame.title = sheet.title;
  frame.tabIndex = -1;
  frame.addEventListener("load", () => draw(frame, sheet), { once: true });
  place.append(frame);
}
function draw(frame, sheet) {
  const page = frame.contentDocument;
  const inside = page?.defaultView;
  if (!page || !inside) return;
  page.title = sheet.title;
  page.documentElement.lang = sheet.language ?? "";
  const style = new inside.CSSStyleSheet();
  style.replaceSync(paper.cssText + sheetStyles.cssText);
  page.adoptedStyleSheets = [style];
  render(sheetView(sheet), page.body);
  inside.addEventListener("afterprint", () => frame.remove());
  inside.print();
}
export {
  printSheet
};
