import { words as en } from "./ketamine-explainer.en.js";
import { words as es } from "./ketamine-explainer.es.js";
const packs = { en, es };
export {
  packs
};
