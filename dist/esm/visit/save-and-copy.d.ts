/** A visitor's own ways to take a text along; nothing of it is sent. */
/** Offers a file for saving. Its address is the document's own and ends with it. */
export declare function saveFile(name: string, type: string, text: string): void;
/** Whether the text is on the clipboard. The old way serves pages that the new one is closed to. */
export declare function copyText(text: string, root: ParentNode): Promise<boolean>;
