import { delivery } from "./loader-context.js";
let known;
function policy() {
  const { trustedTypes } = globalThis;
  const same = (text) => text;
  known ??= delivery?.policy ?? trustedTypes?.createPolicy("care-widgets", {
    createHTML: same,
    createScript: same,
    createScriptURL: same
  });
  return known;
}
export {
  policy
};
