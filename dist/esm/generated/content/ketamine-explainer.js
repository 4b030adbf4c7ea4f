import { words as en } from "./ketamine-explainer.en.js";
import { words as es } from "./ketamine-explainer.es.js";
const languages = ["en", "es"];
const packs = { en, es };
export {
  languages,
  packs
};
