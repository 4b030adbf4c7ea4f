import { register } from "../../core/register.js";
import { KetamineExplainerElement } from "./ketamine-explainer.js";
function define(registry = customElements) {
  register("ketamine-explainer", KetamineExplainerElement, registry);
}
define();
export {
  define
};
