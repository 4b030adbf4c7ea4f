const tags = [
  "crisis-banner",
  "ketamine-explainer",
  "symptom-check",
  "tx-options-compare"
];
export {
  tags
};
