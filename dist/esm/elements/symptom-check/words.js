const SAFETY = /^\/(instruments|common|crisis|frequencies|steps)(\/|$)|^\/start\/(limits|privacy|privacyShare|unwatched)$|^\/result\/(alone|missed|unasked|not|bipolar|psychosis|after|help)$|^\/results\/[^/]+\/(cutoff|above|below)$|^\/sooner$|^\/take\/(self|known|unreviewed)$|^\/frame\//;
function isSafety(pointer) {
  return SAFETY.test(pointer);
}
function instrumentOf(instruments, id) {
  const found = instruments.find((each) => each.id === id) ?? instruments[0];
  if (!found) throw new Error("facts/instruments.json has no instruments");
  return found;
}
export {
  instrumentOf,
  isSafety
};
