import { keyed } from "lit/directives/keyed.js";
function anew(value, ...keys) {
  return keys.reduce((inner, key) => keyed(key, inner), value);
}
export {
  anew
};
