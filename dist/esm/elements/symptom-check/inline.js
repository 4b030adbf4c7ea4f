function inlineScript(run) {
  return `(${String(run)})()`.replace(/<(?=\/?script|!--)/gi, "\\x3c");
}
export {
  inlineScript
};
