/** Glossary terms; GlossaryController gives them their behavior. */
export declare const termStyles: import("lit").CSSResult;
