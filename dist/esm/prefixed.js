import { CrisisBannerElement } from "./elements/crisis-banner/crisis-banner.js";
import { KetamineExplainerElement } from "./elements/ketamine-explainer/ketamine-explainer.js";
import { SymptomCheckElement } from "./elements/symptom-check/symptom-check.js";
import { TxOptionsCompareElement } from "./elements/tx-options-compare/tx-options-compare.js";
import { register } from "./shared/register.js";
import { say } from "./shared/warn.js";
const widgets = {
  "crisis-banner": CrisisBannerElement,
  "ketamine-explainer": KetamineExplainerElement,
  "symptom-check": SymptomCheckElement,
  "tx-options-compare": TxOptionsCompareElement
};
const PREFIX = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
function define({ prefix, registry = customElements } = {}) {
  if (prefix !== void 0 && !(typeof prefix === "string" && PREFIX.test(prefix)))
    throw new TypeError(
      `care-widgets: define({ prefix: ${JSON.stringify(prefix)} }) is no prefix. Use lower-case letters, digits and hyphens between them, beginning with a letter, such as "acme".`
    );
  for (const [tag, widget] of Object.entries(widgets)) {
    if (prefix === void 0) register(tag, widget, registry);
    else registerAs(`${prefix}-${tag}`, widget, registry);
  }
}
function registerAs(name, widget, registry) {
  const taken = registry.get(name);
  if (!taken) register(name, class extends widget {
  }, registry);
  else if (!(taken.prototype instanceof widget))
    say(`care-widgets: <${name}> is defined already, as another element. It stays as it is.`);
}
export {
  define
};
