function questionnaireResponse(_) {
  return {};
}
function observationBundle(_) {
  return {};
}
export {
  observationBundle,
  questionnaireResponse
};
