import { words as en } from "./symptom-check.en.js";
import { words as es } from "./symptom-check.es.js";
const languages = ["en", "es"];
const packs = { en, es };
export {
  languages,
  packs
};
