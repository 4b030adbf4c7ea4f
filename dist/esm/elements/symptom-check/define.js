import { register } from "../../shared/register.js";
import { inFrame, mount } from "./questionnaire/mount.js";
import { SymptomCheckElement } from "./symptom-check.js";
function define(registry = customElements) {
  register("symptom-check", SymptomCheckElement, registry);
}
if (inFrame()) mount();
else define();
export {
  define
};
