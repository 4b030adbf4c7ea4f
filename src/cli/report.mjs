/** One line a finding, in the form that editors and CI systems turn into links: `file:line:column`. */
export function line(file, level, { line: row, column, pointer, reason }) {
  return `${file}:${row}:${column}: ${level}: ${pointer || '/'} ${reason}`;
}

export function counted(errors, warnings) {
  const plural = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** In the order of the file. */
export function inOrder(findings) {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
