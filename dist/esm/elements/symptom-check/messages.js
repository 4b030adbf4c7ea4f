const HELLO = "care-widgets/symptom-check";
export {
  HELLO
};
