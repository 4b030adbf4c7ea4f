/** SHA-256 of the built `symptom-check.frame.js`, in Base64. The build puts its own module in this one's place. */
export declare const frameHash: string;
