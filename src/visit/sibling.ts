/**
 * What `own` calls another widget of the library: widgets that were defined with the same prefix belong
 * together, and so do those without one. Two versions on a page, under two names, stay out of each other's way.
 */
export function sibling({ localName }: Element, own: string, other: string): string {
  return localName.endsWith(own) ? localName.slice(0, -own.length) + other : other;
}
