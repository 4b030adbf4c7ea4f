/** Why there are no questions, and what a site can do. */
export const PLEASE = {
  address:
    'its own address is unknown, so its questions can’t run isolated from the page. Load symptom-check.js with <script src>, or set SymptomCheckElement.frameScript',
  policy: 'the page does not allow the Trusted Types policy "care-widgets"',
  layout: 'its frame was never laid out',
};

/** The page has the file, the frame runs it neither by itself nor from the page's hand. */
export const refused = (src: string): string =>
  `its questions’ frame couldn’t load ${src}. Send it with "Cross-Origin-Resource-Policy: cross-origin", without a login, referrer or Sec-Fetch rule; or allow inline scripts with a nonce. See docs/security.md, "The frame's one request"`;
