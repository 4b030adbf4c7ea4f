/** The changes of a regular expression: an edge, a repetition, an alternative, a kind of sign or a flag less. */

const OPPOSITE = { d: 'D', D: 'd', s: 'S', S: 's', w: 'W', W: 'w' };

/** @typedef {[start: number, end: number, after: string]} Change */

/** Spans within the literal, slashes and flags among them, and what stands there instead. */
export function patternChanges(literal) {
  const end = literal.lastIndexOf('/');
  const flags = [...literal.slice(end + 1)];
  /** @type {Change[]} */
  const inFlags = flags.map((_, at) => [end + 1 + at, end + 2 + at, '']);
  return [...inPattern(literal, end), ...inFlags].filter((change) => isValid(literal, change));
}

/** @returns {Generator<Change>} */
function* inPattern(literal, end) {
  let inClass = false;
  for (let at = 1; at < end; at++) {
    const [sign, next] = [literal[at], literal[at + 1]];
    if (sign === '\\') {
      if (OPPOSITE[next]) yield [at + 1, at + 2, OPPOSITE[next]];
      else if (/b/i.test(next)) yield [at, at + 2, ''];
      at++;
    } else if (inClass) {
      if (sign === ']') inClass = false;
      else if (sign === '+') yield [at, at + 1, ''];
    } else if (sign === '[') {
      inClass = true;
      // Of a class that stands for all other signs.
      if (next === '^') yield [at + 1, at + 2, ''];
    } else if (sign === '(' && next === '?') {
      const look = /^\(\?<?([=!])/.exec(literal.slice(at));
      if (look) yield [at + look[0].length - 1, at + look[0].length, look[1] === '=' ? '!' : '='];
      at++;
    } else if ('^$+*?|'.includes(sign)) yield [at, at + 1, ''];
  }
}

function isValid(literal, [start, end, after]) {
  const changed = literal.slice(0, start) + after + literal.slice(end);
  const edge = changed.lastIndexOf('/');
  try {
    return Boolean(new RegExp(changed.slice(1, edge), changed.slice(edge + 1)));
  } catch {
    return false;
  }
}
