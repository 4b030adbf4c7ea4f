import { elements } from "./generated/elements.js";
import { register } from "./core/register.js";
import { say } from "./core/warn.js";
const PREFIX = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
function define({ prefix, registry = customElements } = {}) {
  if (prefix !== void 0 && !(typeof prefix === "string" && PREFIX.test(prefix)))
    throw new TypeError(
      `care-widgets: define({ prefix: ${JSON.stringify(prefix)} }): not a valid prefix. Use lowercase letters, digits and hyphens between them, starting with a letter, such as "acme".`
    );
  for (const [tag, widget] of Object.entries(elements)) {
    if (prefix === void 0) register(tag, widget, registry);
    else registerAs(`${prefix}-${tag}`, widget, registry);
  }
}
function registerAs(name, widget, registry) {
  const taken = registry.get(name);
  if (!taken) register(name, class extends widget {
  }, registry);
  else if (!(taken.prototype instanceof widget))
    say(`care-widgets: <${name}> is already defined as another element, which stays.`);
}
export {
  define
};
