/** Brings a widget into view and moves the focus to its title, without touching the address. */
export declare function show(element: HTMLElement): void;
