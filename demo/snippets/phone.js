/** A phone number as people write it, and what of it is dialed. */

/** Shown, and not dialed. */
const EXTENSION = /,?\s*(?:ext\.?|x|#)\s*\d+$/i;
/** A slash between two digits is a part of it; one between blanks parts two numbers. */
const NUMBER = /^\+?(?:[\d\s().\u2010-\u2015-]|\d\/(?=\d))*$/;
/** No country has longer ones (ITU-T E.164): more is two numbers. */
const MOST_DIGITS = 15;

/** Digits, with the + in front if there is one; undefined where the text is no single number. */
export function dialled(text) {
  const number = text.trim().replace(EXTENSION, '');
  if (!NUMBER.test(number)) return undefined;
  const isWorldWide = number.startsWith('+');
  // The trunk zero is for calls within the country: +44 (0)20.
  const digits = (isWorldWide ? number.replace(/\(\s*0\s*\)/, '') : number).replace(/\D/g, '');
  if (!digits || digits.length > MOST_DIGITS) return undefined;
  return isWorldWide ? `+${digits}` : digits;
}
