function frameScript() {
  return new URL("../../../symptom-check.js", import.meta.url).href;
}
export {
  frameScript
};
