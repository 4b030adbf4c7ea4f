import { words as en } from "./tx-options-compare.en.js";
import { words as es } from "./tx-options-compare.es.js";
const languages = ["en", "es"];
const packs = { en, es };
export {
  languages,
  packs
};
