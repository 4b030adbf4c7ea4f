const safety = /^\/(start\/(limits|privacy|privacyShare|unwatched)|crisis|result\/(help|missed|not|bipolar|psychosis|after|alone|unasked)|results\/[^/]+\/(cutoff|above|below)|steps|sooner|frequencies|take\/(self|known|unreviewed)|frame|common|instruments)(\/|$)/;
export {
  safety
};
