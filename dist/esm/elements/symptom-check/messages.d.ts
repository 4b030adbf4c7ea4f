/**
 * What goes through the port between the widget and its frame. Never an answer, a total, a band or the
 * crisis panel, except by `share` after the visitor's press.
 */
import type { CrisisDirectory, CrisisHelp, SymptomCheckPack } from '../../content/types-of-words.js';
import type { Contact } from '../../help/contact.js';
import type { SharedAnswers } from '../../core/events.js';
import type { VisitSheet } from '../../visit/visit-sheet.js';
import type { Layout } from './session.js';
/** Both sides know each other by this word and by the port that comes with it. */
export declare const HELLO = "care-widgets/symptom-check";
/** Widget → frame: everything the questions need to look and speak like the page. */
export interface Settings {
    readonly instrument: string;
    readonly layout: Layout;
    readonly language: string;
    /** Whose crisis lines show; undefined where the country isn't known. */
    readonly country: CrisisHelp | undefined;
    readonly directory: CrisisDirectory;
    /** Level of the headings inside, one below the widget's title. */
    readonly headingLevel: number;
    /** Computed values of the page's text and of the `--care-*` properties, by CSS property. */
    readonly style: Readonly<Record<string, string>>;
    /** Height in px that the page keeps free from the start. */
    readonly reserved: number;
    readonly contact: Contact;
    /** In the page's language, with a clinic's own laid over. */
    readonly words: SymptomCheckPack;
    readonly share?: Share | undefined;
    /** A FHIR reference to the patient, such as `Patient/123`; only the site can know it. */
    readonly subject?: string | undefined;
    /** A visit sheet of the page, to be printed with the result; it goes in whoever answered what. */
    readonly sheet?: VisitSheet | undefined;
}
/** What the site says of its own button: the button's text, and what goes where. */
export interface Share {
    readonly label: string;
    readonly note: string;
}
/** Frame → widget. */
export type FromFrame = 
/** The first: the script runs. */
{
    readonly here: true;
}
/**
 * Height in px of the kind of step in view. `moved`: the visitor came to it just now. Comes only once
 * the frame itself has laid its content out.
 */
 | {
    readonly height: number;
    readonly moved: boolean;
} | {
    readonly share: SharedAnswers;
};
