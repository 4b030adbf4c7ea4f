/** Why an override was refused; the detail of `care-error`. */
export interface CareErrorDetail {
  /** Where in the override, as a JSON pointer, and what is wrong there. */
  readonly problems: readonly { readonly pointer: string; readonly reason: string }[];
}

/** What the visitor hands to the site by pressing its button; the detail of `care-share`. */
export interface SharedAnswers {
  /** FHIR R4 QuestionnaireResponse. */
  readonly questionnaireResponse: object;
  /** FHIR R4 Bundle of Observations. */
  readonly bundle: object;
  /** The same for reading. */
  readonly text: string;
}

/** Every event of every widget. */
export interface CareEventMap {
  'care-ready': CustomEvent<null>;
  'care-error': CustomEvent<CareErrorDetail>;
  'care-share': CustomEvent<SharedAnswers>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- merging into a map takes an interface */
declare global {
  /** What HTML elements, documents and windows hear: the events bubble out of every shadow root. */
  interface GlobalEventHandlersEventMap extends CareEventMap {}
  /** What `querySelector` finds by an id or a class may be any element. */
  interface ElementEventMap extends CareEventMap {}
  interface ShadowRootEventMap extends CareEventMap {}
}
