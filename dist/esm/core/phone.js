const EXTENSION = /,?\s*(?:ext\.?|x|#)\s*\d+$/i;
const NUMBER = /^\+?(?:[\d\s().\u2010-\u2015-]|\d\/(?=\d))*$/;
const MOST_DIGITS = 15;
function dialed(text) {
  const number = text.trim().replace(EXTENSION, "");
  if (!NUMBER.test(number)) return void 0;
  const isWorldWide = number.startsWith("+");
  const digits = (isWorldWide ? number.replace(/\(\s*0\s*\)/, "") : number).replace(/\D/g, "");
  if (!digits || digits.length > MOST_DIGITS) return void 0;
  return isWorldWide ? `+${digits}` : digits;
}
export {
  dialed
};
