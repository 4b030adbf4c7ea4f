import { crisisBannerSafety as safety } from "../../content/locales.js";
const clinicRules = { safety };
export {
  clinicRules
};
