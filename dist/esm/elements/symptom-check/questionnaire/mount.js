import { register } from "../../../core/register.js";
import { HELLO } from "../messages.js";
import { QuestionnaireElement } from "./questionnaire.js";
const TAG = "care-questionnaire";
function mount() {
  register(TAG, QuestionnaireElement);
  const element = new QuestionnaireElement();
  let away = false;
  const hello = ({ data, source, ports: [port] }) => {
    if (data !== HELLO || source !== parent || !port) return;
    removeEventListener("message", hello);
    element.send = (message) => away || port.postMessage(message);
    element.send({ here: true });
    port.onmessage = ({ data: settings }) => apply(element, settings);
    document.body.style.margin = "0";
    document.body.append(element);
  };
  addEventListener("message", hello);
  addEventListener("pagehide", () => {
    away = true;
    element.reset();
  });
  addEventListener("pageshow", ({ persisted }) => {
    away = false;
    if (persisted) element.reset();
  });
}
function apply(element, settings) {
  const root = document.documentElement;
  root.lang = settings.language;
  root.removeAttribute("style");
  for (const [name, value] of Object.entries(settings.style)) root.style.setProperty(name, value);
  root.style.scrollbarGutter = "stable";
  element.settings = settings;
}
export {
  mount
};
