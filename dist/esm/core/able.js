function able() {
  try {
    return "states" in ElementInternals.prototype && "hasOwn" in Object && "adoptedStyleSheets" in document && CSS.supports(
      "(color:light-dark(red,red)) and (container-type:inline-size) and selector(:state(a))"
    );
  } catch {
    return false;
  }
}
const TOO_OLD = "this browser lacks what the widgets need";
export {
  TOO_OLD,
  able
};
