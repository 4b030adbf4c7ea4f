/** A text as the content of an element or as an attribute between double quotes, in HTML and in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
