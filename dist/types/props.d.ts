export type CrisisBannerElementProps = {
  /** The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the fallback stays in view beside the worldwide directory. */
  region?: string | null | undefined;
  /** Default: `bar`. */
  variant?: 'bar' | 'card' | undefined;
  /** `top` and `bottom` stick to that edge of the window while the parent is in view; for the bar only. Put a `top` bar first in its parent, a `bottom` bar last. It stops sticking on small or zoomed windows, and while the keyboard focus is elsewhere in the parent. While it sticks to the window, the page has its height as `scroll-padding`. Default: `inline`. */
  placement?: 'inline' | 'top' | 'bottom' | undefined;
  /** Adds a way to leave the site fast: a link and Shift three times. Alone, or an http(s) address to go to: else the weather, `weather.gov` in the US and `worldweather.wmo.int` elsewhere. Default: off. */
  'quick-exit'?: string | boolean | null | undefined;
  /** Colors. Default: `auto`, dark where the page's `color-scheme` is. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the card's title. Default: `2`. */
  'heading-level'?: '2' | '3' | '4' | '5' | 2 | 3 | 4 | 5 | undefined;
  /** Name of the clinic's own next step. */
  'contact-label'?: string | null | undefined;
  /** The clinic's phone number. */
  'contact-phone'?: string | null | undefined;
  /** The clinic's page for a visit. */
  'contact-url'?: string | null | undefined;
  /** A clinic's own words for this widget, or its whole content pack, taken whole or not at all. It wins over the pack of the page. Everything here is safety text: a clinic can add emergency signs and attest a review, but change nothing. */
  content?: import('../esm/index.js').ContentOverride | undefined;

  /** The widget shows its content. Fires once. */
  'oncare-ready'?: ((e: CustomEvent<null>) => void) | undefined;
  /** An override was refused; the built-in content stays. */
  'oncare-error'?:
    ((e: CustomEvent<import('../esm/index.js').CareErrorDetail>) => void) | undefined;
};

export type KetamineExplainerElementProps = {
  /** The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the fallback stays in view beside the worldwide directory. */
  region?: string | null | undefined;
  /** Colors. Default: `auto`, dark where the page's `color-scheme` is. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the title; sections are one below. Default: `2`. */
  'heading-level'?: '2' | '3' | '4' | '5' | 2 | 3 | 4 | 5 | undefined;
  /** Ids of the sections to show, in order. Key points, who should not use it, serious risks, emergency help and "not medical advice" stay. */
  sections?: string | null | undefined;
  /** Default: `article`. Tabs become an accordion where they don't fit. */
  layout?: 'article' | 'accordion' | 'tabs' | undefined;
  /** Name of the clinic's own next step. */
  'contact-label'?: string | null | undefined;
  /** The clinic's phone number. */
  'contact-phone'?: string | null | undefined;
  /** The clinic's page for a visit. */
  'contact-url'?: string | null | undefined;
  /** Adds schema.org MedicalWebPage JSON-LD to the page's head. */
  'structured-data'?: boolean | undefined;
  /** A clinic's own words for this widget, or its whole content pack, taken whole or not at all. It wins over the pack of the page. */
  content?: import('../esm/index.js').ContentOverride | undefined;

  /** The widget shows its content. Fires once. */
  'oncare-ready'?: ((e: CustomEvent<null>) => void) | undefined;
  /** An override was refused; the built-in content stays. */
  'oncare-error'?:
    ((e: CustomEvent<import('../esm/index.js').CareErrorDetail>) => void) | undefined;
};

export type SymptomCheckElementProps = {
  /** The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the fallback stays in view beside the worldwide directory. */
  region?: string | null | undefined;
  /** The questionnaire. Default: `phq-9`. */
  instrument?: 'phq-9' | 'phq-2' | 'gad-7' | undefined;
  /** One question a screen, or all on one page. Default: `steps`. */
  layout?: 'steps' | 'list' | undefined;
  /** Offers a button that hands the answers to the site. Needs `share-label` and `share-note`, else there is no button and a warning says why. Default: off. */
  share?: boolean | undefined;
  /** Text of that button. */
  'share-label'?: string | null | undefined;
  /** What goes where when a visitor presses it, in plain words. */
  'share-note'?: string | null | undefined;
  /** FHIR reference to the patient, where the site knows who it is: `Patient/123`, an address that ends so, `urn:uuid:…` or `urn:oid:…`. With it the FHIR resources claim US Core; without it they say that nobody checked who it was. */
  subject?: string | null | undefined;
  /** Colors. Default: `auto`, dark where the page's `color-scheme` is. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the title. Default: `2`. */
  'heading-level'?: '2' | '3' | '4' | '5' | 2 | 3 | 4 | 5 | undefined;
  /** Name of the clinic's own next step. */
  'contact-label'?: string | null | undefined;
  /** The clinic's phone number. */
  'contact-phone'?: string | null | undefined;
  /** The clinic's page for a visit. */
  'contact-url'?: string | null | undefined;
  /** A sheet for the visit that the visitor can print, copy or save together with the result: `title`, `language` and `sections` of `title` and `lines`. `<tx-options-compare>` on the same page sets it. It goes into the frame; nothing comes out for it. */
  visitSheet?: import('../esm/index.js').VisitSheet | undefined;
  /** A clinic's own words for this widget, or its whole content pack, taken whole or not at all. It wins over the pack of the page. The published wording, crisis help, limits and promises are safety text, which can't be changed. */
  content?: import('../esm/index.js').ContentOverride | undefined;

  /** The visitor pressed the site's own button: FHIR R4 `questionnaireResponse` and `bundle`, and `text` for reading. Only with `share`. */
  'oncare-share'?: ((e: CustomEvent<import('../esm/index.js').SharedAnswers>) => void) | undefined;
  /** The start shows. Fires once. No event tells of an answer, or that one was given. */
  'oncare-ready'?: ((e: CustomEvent<null>) => void) | undefined;
  /** An override was refused; the built-in content stays. */
  'oncare-error'?:
    ((e: CustomEvent<import('../esm/index.js').CareErrorDetail>) => void) | undefined;
};

export type TxOptionsCompareElementProps = {
  /** The country or territory whose crisis lines show, ISO 3166-1 alpha-2. Default: what the site says once, else `US`. Where it is empty, unknown or can't be read, no country's lines show: the <<<<<<< HEAD fallback stays in view beside the worldwide directory. */
  region?: string | null | undefined;
  /** Ids of the options to show at first, in order, at least two. To change >>>>>>> f3c7529 (Values of the content are written out: JSDoc names a type of ids, and manifest, types and plugin say what the content has; fields that no widget shows are named once) nothing stays among them unless `content.hide` names it. Default: all. */
  options?: string | null | undefined;
  /** Ids of the rows to show, in order. Where a benefit shows, harms and what is not known show too. Default: all. */
  rows?: string | null | undefined;
  /** Colors. Default: `auto`, dark where the page's `color-scheme` is. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the title; steps are one below. Default: `2`. */
  'heading-level'?: '2' | '3' | '4' | '5' | 2 | 3 | 4 | 5 | undefined;
  /** Name of the clinic's own next step. */
  'contact-label'?: string | null | undefined;
  /** The clinic's phone number. */
  'contact-phone'?: string | null | undefined;
  /** The clinic's page for a visit. */
  'contact-url'?: string | null | undefined;
  /** A clinic's own words for this widget, or its whole content pack, taken whole or not at all. It wins over the pack of the page; `hide` leaves out options that the clinic doesn't offer. */
  content?: import('../esm/index.js').ContentOverride | undefined;

  /** The widget shows its content. Fires once. No event tells what a visitor marked. */
  'oncare-ready'?: ((e: CustomEvent<null>) => void) | undefined;
  /** An override was refused; the built-in content stays. */
  'oncare-error'?:
    ((e: CustomEvent<import('../esm/index.js').CareErrorDetail>) => void) | undefined;
};

/** What each widget takes and tells, by its tag. */
export interface WidgetProps {
  'crisis-banner': CrisisBannerElementProps;
  'ketamine-explainer': KetamineExplainerElementProps;
  'symptom-check': SymptomCheckElementProps;
  'tx-options-compare': TxOptionsCompareElementProps;
}
/** Each widget's class, by its tag. */
export interface WidgetElements {
  'crisis-banner': import('../esm/index.js').CrisisBannerElement;
  'ketamine-explainer': import('../esm/index.js').KetamineExplainerElement;
  'symptom-check': import('../esm/index.js').SymptomCheckElement;
  'tx-options-compare': import('../esm/index.js').TxOptionsCompareElement;
}
