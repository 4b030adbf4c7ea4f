/**
 * A finding: `what` was found, `why` it matters, `todo` about it. `grade` is `broken` (does not work),
 * `risk` (may fail, or works in part) or `note`. `line`, if there is one, is the code as it should be.
 * Code that was found goes with `what`, as `{ what, code }`: a title has no room for it.
 */
export const finding = (id, grade, what, why, todo, line) => ({
  id,
  grade,
  ...(typeof what === 'string' ? { what } : what),
  why,
  todo,
  ...(line && { line }),
});

export const GRADES = {
  broken: 'Does not work',
  risk: 'May fail',
  note: 'Good to know',
};

/** The start of an element's code, to find it again. */
export const shown = (node) => {
  const code = node.outerHTML.replace(/\s+/g, ' ');
  return code.length > 90 ? `${code.slice(0, 90)}…` : code;
};
