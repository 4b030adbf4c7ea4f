/** Puts run-time values into words: `{$number}` becomes `values.number`; an unknown name stays. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{\$(\w+)\}/g, (variable, name: string) =>
    name in values ? String(values[name]) : variable,
  );
}
