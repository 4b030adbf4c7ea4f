/** Shown, and not dialed: a caller keys it in later. */
const EXTENSION = /,?\s*(?:ext\.?|x|#)\s*\d+$/i;
/** A slash between two digits is a part of it; one between blanks parts two numbers. */
const NUMBER = /^\+?(?:[\d\s().\u2010-\u2015-]|\d\/(?=\d))*$/;
/** No country has longer ones (ITU-T E.164): more is two numbers. */
const MOST_DIGITS = 15;

/**
 * What to dial of a phone number as people write it: its digits, with the + in front if there is one; undefined
 * where the text is no single number. Two numbers, or words around one, would dial a wrong one.
 */
export function dialed(text: string): string | undefined {
  const number = text.trim().replace(EXTENSION, '');
  if (!NUMBER.test(number)) return undefined;
  const isWorldWide = number.startsWith('+');
  // The trunk zero is for calls within the country: +44 (0)20.
  const digits = (isWorldWide ? number.replace(/\(\s*0\s*\)/, '') : number).replace(/\D/g, '');
  if (!digits || digits.length > MOST_DIGITS) return undefined;
  return isWorldWide ? `+${digits}` : digits;
}
