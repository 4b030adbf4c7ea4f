import { refuse } from "../../core/attributes.js";
const ID = "[A-Za-z0-9\\-.]{1,64}";
const SUBJECT = new RegExp(
  `^((https?://([\\w\\-.:%$~]+/)+)?Patient/${ID}(/_history/${ID})?|urn:uuid:[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}|urn:oid:[0-2](\\.(0|[1-9]\\d*))+)$`
);
function subjectOf(host, value) {
  const text = String(value ?? "").trim();
  if (!text || SUBJECT.test(text)) return text || void 0;
  refuse(
    host,
    "subject",
    text,
    ["Patient/123", "https://example.org/fhir/Patient/123", "urn:uuid:\u2026", "urn:oid:\u2026"],
    "Ignored: no patient is named."
  );
  return void 0;
}
export {
  subjectOf
};
