function frameScript() {
  return {
    src: new URL("../../../symptom-check.frame.js", import.meta.url).href,
    nonce: document.querySelector("script[nonce]")?.nonce
  };
}
export {
  frameScript
};
