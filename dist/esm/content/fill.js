function fill(words, values) {
  return words.replace(
    /\{\$(\w+)\}/g,
    (variable, name) => name in values ? String(values[name]) : variable
  );
}
export {
  fill
};
