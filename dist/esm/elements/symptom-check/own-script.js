const current = document.currentScript;
const running = current instanceof HTMLScriptElement ? current.src : /(?:https?|file):\/\/[^\s()]+?(?=(?::\d+){1,2}(?:[\s)]|$))/.exec(
  new Error().stack ?? ""
)?.[0];
function frameScript() {
  const page = document.baseURI.replace(/#.*/, "");
  return running && running !== page && running !== location.href ? running : void 0;
}
export {
  frameScript
};
