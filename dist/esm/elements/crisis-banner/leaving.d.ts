/** How the page is left; tests put a double here. */
export declare const navigation: {
    replace: (url: string, text?: string) => void;
};
/**
 * The page while it is left. First a modal dialog covers it and makes it inert, for the keyboard and
 * screen readers too, and its title is that of the place to go to. Then its content goes.
 */
export declare class Leaving {
    #private;
    constructor(dialog: HTMLDialogElement, url: string, onStay: () => void);
    /** Uncovers the page. */
    readonly stay: () => void;
}
