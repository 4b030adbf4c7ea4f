import { type Step } from '../session.js';
import type { View } from './view.js';
type Kind = Step['kind'];
/**
 * The height of the tallest screen of a kind, whatever the answers: drawn unseen, with every error,
 * panel and list that could be there, at the width in view. The page can see the frame's height, so it
 * must follow from the kind, the width, the language and the text's size alone.
 */
export declare function tallest(kind: Kind, view: View, room: HTMLElement): number;
export {};
