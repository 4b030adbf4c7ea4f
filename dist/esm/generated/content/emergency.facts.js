const signKinds = {
  "mind": [
    "plan",
    "not-safe",
    "seeing-hearing",
    "no-sleep-energy",
    "new-parent"
  ],
  "medical": [
    "took-too-much",
    "chest-breathing",
    "hard-to-wake",
    "headache-vision",
    "seizure",
    "stroke-signs",
    "allergy"
  ]
};
export {
  signKinds
};
