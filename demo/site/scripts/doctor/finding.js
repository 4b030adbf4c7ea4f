/**
 * A finding: `what` was found, `why` it matters, `todo` about it. `grade` is `broken` (does not work),
 * `risk` (may fail, or works in part) or `note`.
 */
export const finding = (id, grade, what, why, todo) => ({ id, grade, what, why, todo });

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
