/**
 * A page as it was meant, to learn what the snippet in its place has to have: curly quotes and hard spaces in
 * code put right, and code that visitors read as text taken for code. Like the page, it runs and loads nothing.
 */
import { readPage } from './read.js';
import { HARD_SPACE, straight } from './unquote.js';

/** The page with its code put right, then the code that it shows as text, if it shows any. */
export function readings({ raw, text, data }) {
  const page = readPage(straight(raw), data);
  const code = codeIn(text);
  return code ? [page, readPage(straight(code), data)] : [page];
}

/** Text that an editor escaped more than once is escaped still. */
function codeIn(text) {
  let code = text;
  for (let times = 0; times < 3 && !/<[a-z]/i.test(code) && /&(?:amp;)*lt;/i.test(code); times++)
    code = new DOMParser().parseFromString(code, 'text/html').body.textContent;
  return /<[a-z]/i.test(code) ? code.replace(HARD_SPACE, ' ') : undefined;
}
