/** Glossary terms; GlossaryController gives them their behaviour. */
export declare const termStyles: import("lit").CSSResult;
