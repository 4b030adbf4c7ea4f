import { able, TOO_OLD } from "./able.js";
import { onServer } from "./server.js";
import { say } from "./warn.js";
let isTold = false;
function register(tag, elementClass, registry = customElements) {
  if (registry.get(tag)) return;
  if (onServer || able()) registry.define(tag, elementClass);
  else if (!isTold) {
    isTold = true;
    say(`care-widgets: ${TOO_OLD}. The page's own links stay.`);
  }
}
export {
  register
};
