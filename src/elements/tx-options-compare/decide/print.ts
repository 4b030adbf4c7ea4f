import { css, render } from 'lit';
import { sheetStyles, sheetView, type VisitSheet } from '../../../visit/visit-sheet.js';

const paper = css`
  @page {
    margin: 1.5cm;
  }
  body {
    margin: 0;
  }
`;

/**
 * Prints the sheet alone: from an empty frame beside the button, which is gone afterwards. It is drawn
 * by calls and constructed styles, so no policy of the page needs an exception. Browsers on iOS other
 * than Safari print the page around it instead; there the frame shows in place (see the styles).
 */
export function printSheet(place: Element, sheet: VisitSheet): void {
  // Left from a print whose end the browser didn't tell.
  place.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.title = sheet.title;
  frame.tabIndex = -1;
  // Firefox puts another document into a frame as it loads.
  frame.addEventListener('load', () => draw(frame, sheet), { once: true });
  place.append(frame);
}

function draw(frame: HTMLIFrameElement, sheet: VisitSheet): void {
  const page = frame.contentDocument;
  const inside = page?.defaultView;
  if (!page || !inside) return;
  page.title = sheet.title;
  page.documentElement.lang = sheet.language ?? '';
  const style = new inside.CSSStyleSheet();
  style.replaceSync(paper.cssText + sheetStyles.cssText);
  page.adoptedStyleSheets = [style];
  render(sheetView(sheet), page.body);
  inside.addEventListener('afterprint', () => frame.remove());
  inside.print();
}
