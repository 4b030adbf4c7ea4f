/** An article on paper; stands after the widget's own styles. */
export declare const printStyles: import("lit").CSSResult;
