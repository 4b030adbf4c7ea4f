/** One line a finding, in the form that editors and CI systems turn into links: `file:line:column`. */
export function line(file, level, { line: row, column, pointer, reason }) {
  return `${file}:${row}:${column}: ${level}: ${pointer || '/'} ${reason}`;
}

/** The last line. Words that a page would refuse are not judged: what reads them needs their form to be right. */
export function summary(file, errors, warnings) {
  const plural = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
  const others = warnings ? `, ${plural(warnings, 'warning')}` : '';
  return errors
    ? `${plural(errors, 'error')}${others}. Pages won't use this pack. ${warnings ? 'More warnings' : 'Warnings'} are checked for once there are no errors.`
    : `0 errors, ${plural(warnings, 'warning')}. ${file} can be used.`;
}

/** In the order of the file. */
export function inOrder(findings) {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
