const changes = { isSafety: () => true };
export {
  changes
};
