/**
 * By share of the text's size: the least and the most of what a page may hand down, and what stands in
 * its place. Readers' own spacing (WCAG 2.2, 1.4.12) and twice that are well within.
 */
const HELD = {
  'letter-spacing': [-0.05, 0.5, 'normal'],
  'word-spacing': [-0.15, 1.5, 'normal'],
  'line-height': [1.1, 3.5, '1.5'],
} as const;

/** Declarations where letters, words or lines would lie on one another or drift apart. */
export function heldSpacing(style: CSSStyleDeclaration): string {
  const size = parseFloat(style.fontSize);
  return Object.entries(HELD)
    .map(([name, [least, most, instead]]) => {
      const value = style.getPropertyValue(name);
      // "normal" is no number, and stays.
      const share = parseFloat(value) / (value.endsWith('%') ? 100 : size);
      return share < least || share > most ? `${name}:${instead};` : '';
    })
    .join('');
}
