import { keyed } from "lit/directives/keyed.js";
function anew(value, ...keys) {
  let inner = value;
  for (const key of keys) inner = keyed(key, inner);
  return inner;
}
export {
  anew
};
