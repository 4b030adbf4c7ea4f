function instrumentOf(instruments, id) {
  const found = instruments.find((each) => each.id === id) ?? instruments[0];
  if (!found) throw new Error("facts/instruments.json has no instruments");
  return found;
}
export {
  instrumentOf
};
