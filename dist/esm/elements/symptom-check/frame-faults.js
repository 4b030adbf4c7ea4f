const PLEASE = {
  address: "its own address is unknown, so its questions cannot run out of the page\u2019s reach. Load symptom-check.js by <script src>, or set SymptomCheckElement.frameScript",
  policy: 'the page does not allow the Trusted Types policy "care-widgets"',
  layout: "its frame was never laid out"
};
const refused = (src) => `the frame of its questions did not get ${src}. Send it with "Cross-Origin-Resource-Policy: cross-origin", without a login, referrer or Sec-Fetch rule; or allow inline scripts by a nonce. See docs/security.md, "The frame's one request"`;
export {
  PLEASE,
  refused
};
