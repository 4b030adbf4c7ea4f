/**
 * Whether the widgets are being pre-rendered, without a document. Always false in a browser, where what
 * asks for it is left out of the built files. (Lit's types know the browser's value alone.)
 */
export declare const onServer: boolean;
