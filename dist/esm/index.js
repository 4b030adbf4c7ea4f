import { define } from "./prefixed.js";
export * from "./generated/classes.js";
export {
  define
};
