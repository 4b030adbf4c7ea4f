import { asksFunctional, bandOf, callsForCrisisHelp, totalOf } from "./score.js";
const VERY_DIFFICULT = 2;
const SOONER = {
  unwell: "next-visit",
  "next-visit": "weeks",
  recheck: "weeks",
  weeks: "days",
  days: "tomorrow",
  tomorrow: "today",
  longer: "longer"
};
function nextStep(instrument, answers, total = totalOf(instrument, answers) ?? 0) {
  if (callsForCrisisHelp(instrument, answers)) return "crisis";
  const { step } = bandOf(instrument, total);
  return comesSooner(instrument, answers) ? SOONER[step] : step;
}
function comesSooner(instrument, answers) {
  return !callsForCrisisHelp(instrument, answers) && asksFunctional(instrument, answers) && (answers[instrument.functional?.id ?? ""] ?? 0) >= VERY_DIFFICULT;
}
export {
  comesSooner,
  nextStep
};
