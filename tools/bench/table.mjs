/** The figures as a table, for the terminal and for the site. */

const HEAD = [
  'What',
  'Work, times plain HTML',
  'Each further one, times plain HTML',
  'Scripts, ms',
  'Requests',
  'Bytes, brotli',
  'Shown on a slow phone, ms',
  'Layout shift at 360 and 1280 px',
];

const cells = (row) => [
  row.name,
  row.ratio?.toFixed(2) ?? '',
  row.each?.toFixed(2) ?? '',
  row.script.toFixed(1),
  row.requests,
  row.bytes,
  row.shown === undefined ? '' : Math.round(row.shown),
  row.shifts?.map((each) => each.toFixed(3)).join(', ') ?? '',
];

export function asMarkdown(rows) {
  const line = (list) => `| ${list.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cells(row)))].join(
    '\n',
  );
}

export const asTable = (rows) => ({ head: HEAD, rows: rows.map(cells) });
