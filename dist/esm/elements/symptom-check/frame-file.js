import { folderOf } from "../../core/address.js";
function beside(own, hash) {
  return `${folderOf(own)}symptom-check.frame.js?${hash.slice(0, 8)}`;
}
export {
  beside
};
