/**
 * Ends the events of fields at the shadow root, where whoever listens on the page doesn't hear them. Keys
 * outside text fields go on to the page's shortcuts, and so do Tab and Escape, which spell nothing:
 * dialogs around the widget need them. The page could still listen first, or look inside.
 */
export declare function quiet(root: EventTarget): void;
