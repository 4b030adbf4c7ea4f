/**
 * What a rule hands back: where, what is wrong and what to do. An error stops the check; a warning
 * is for an editor to weigh; a note only informs.
 *
 * @typedef {{file: string | undefined, pointer: string, message: string, level: string}} Finding
 */
/** @type {(level: string) => (where: {file?: string, pointer?: string}, what: string, todo: string) => Finding} */
const finding =
  (level) =>
  ({ file, pointer }, what, todo) => ({
    file,
    pointer: pointer || '/',
    message: `${what} — ${todo}`,
    level,
  });

export const error = finding('error');
export const warning = finding('warning');
export const note = finding('note');
