import { CrisisBannerElement } from "./elements/crisis-banner/crisis-banner.js";
import { KetamineExplainerElement } from "./elements/ketamine-explainer/ketamine-explainer.js";
export {
  CrisisBannerElement,
  KetamineExplainerElement
};
