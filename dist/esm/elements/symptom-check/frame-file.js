function beside(own, hash) {
  return new URL(`symptom-check.frame.js?${hash.slice(0, 8)}`, own).href;
}
export {
  beside
};
