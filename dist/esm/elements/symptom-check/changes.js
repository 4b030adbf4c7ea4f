import { isSafety } from "./words.js";
const changes = { isSafety };
export {
  changes
};
