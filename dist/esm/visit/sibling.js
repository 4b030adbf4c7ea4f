function sibling({ localName }, own, other) {
  return localName.endsWith(own) ? localName.slice(0, -own.length) + other : other;
}
export {
  sibling
};
