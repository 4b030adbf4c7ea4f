const PLEASE = {
  address: "its own address is unknown, so its questions can\u2019t run isolated from the page. Load symptom-check.js with <script src>, or set SymptomCheckElement.frameScript",
  policy: 'the page does not allow the Trusted Types policy "care-widgets"',
  layout: "its frame was never laid out"
};
const refused = (src) => `its questions\u2019 frame couldn\u2019t load ${src}. Send it with "Cross-Origin-Resource-Policy: cross-origin", without a login, referrer or Sec-Fetch rule; or allow inline scripts with a nonce. See docs/security.md, "The frame's one request"`;
export {
  PLEASE,
  refused
};
