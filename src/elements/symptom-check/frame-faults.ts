/** Why there are no questions, and what a site can do. */
export const PLEASE = {
  address:
    'its own address is unknown, so its questions cannot run out of the page’s reach. Load symptom-check.js by <script src>, or set SymptomCheckElement.frameScript',
  policy: 'the page does not allow the Trusted Types policy "care-widgets"',
  layout: 'its frame was never laid out',
};

/** The page has the file, the frame runs it neither by itself nor from the page's hand. */
export const refused = (src: string): string =>
  `the frame of its questions did not get ${src}. Send it with "Cross-Origin-Resource-Policy: cross-origin", without a login, referrer or Sec-Fetch rule; or allow inline scripts by a nonce. See docs/security.md, "The frame's one request"`;
