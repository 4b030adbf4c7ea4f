import { type VisitSheet } from '../../../visit/visit-sheet.js';
/**
 * Prints the sheet alone: from an empty frame beside the button, which is gone afterwards. It is drawn
 * by calls and constructed styles, so no policy of the page needs an exception. Browsers on iOS other
 * than Safari print the page around it instead; there the frame shows in place (see the styles).
 */
export declare function printSheet(place: Element, sheet: VisitSheet): void;
