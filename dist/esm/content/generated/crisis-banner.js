import { words as en } from "./crisis-banner.en.js";
import { words as es } from "./crisis-banner.es.js";
const packs = { en, es };
export {
  packs
};
