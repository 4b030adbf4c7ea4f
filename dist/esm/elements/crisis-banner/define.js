import { register } from "../../core/register.js";
import { CrisisBannerElement } from "./crisis-banner.js";
function define(registry) {
  register("crisis-banner", CrisisBannerElement, registry);
}
define();
export {
  define
};
