import { refuse, type Text } from '../../core/attributes.js';

/** The characters of a FHIR id, R4. */
const ID = '[A-Za-z0-9\\-.]{1,64}';
/**
 * A literal reference of R4 to a patient: relative, or by the address of a server, with a version or
 * without; or one of a bundle's own. A contained resource can't be meant, and US Core asks for a patient.
 */
const SUBJECT = new RegExp(
  `^((https?://([\\w\\-.:%$~]+/)+)?Patient/${ID}(/_history/${ID})?|urn:uuid:[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}|urn:oid:[0-2](\\.(0|[1-9]\\d*))+)$`,
);

/** Whose answers they are, as a site says; undefined, with a warning, where that is no reference to a patient. */
export function subjectOf(host: Element, value: Text): string | undefined {
  const text = String(value ?? '').trim();
  if (!text || SUBJECT.test(text)) return text || undefined;
  refuse(
    host,
    'subject',
    text,
    ['Patient/123', 'https://example.org/fhir/Patient/123', 'urn:uuid:…', 'urn:oid:…'],
    'Ignored: no patient is named.',
  );
  return undefined;
}
