/** Why there are no questions, and what a site can do. */
export declare const PLEASE: {
    address: string;
    policy: string;
    layout: string;
};
/** The page has the file, the frame runs it neither by itself nor from the page's hand. */
export declare const refused: (src: string) => string;
