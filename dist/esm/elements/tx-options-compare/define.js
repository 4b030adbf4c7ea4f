import { register } from "../../core/register.js";
import { TxOptionsCompareElement } from "./tx-options-compare.js";
function define(registry = customElements) {
  register("tx-options-compare", TxOptionsCompareElement, registry);
}
define();
export {
  define
};
