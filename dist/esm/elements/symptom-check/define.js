import { register } from "../../core/register.js";
import { SymptomCheckElement } from "./symptom-check.js";
function define(registry = customElements) {
  register("symptom-check", SymptomCheckElement, registry);
}
define();
export {
  define
};
