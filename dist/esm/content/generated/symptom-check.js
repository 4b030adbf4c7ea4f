import { words as en } from "./symptom-check.en.js";
import { words as es } from "./symptom-check.es.js";
const packs = { en, es };
export {
  packs
};
