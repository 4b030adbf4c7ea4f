import { words as en } from "./crisis-banner.en.js";
import { words as es } from "./crisis-banner.es.js";
const languages = ["en", "es"];
const packs = { en, es };
export {
  languages,
  packs
};
