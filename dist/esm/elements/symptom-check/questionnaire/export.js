import { saveFile } from "../../../visit/save-and-copy.js";
import { observationBundle, questionnaireResponse } from "../fhir.js";
import { totalOf } from "../score.js";
import { given } from "../session.js";
import { summaryText } from "../summary.js";
import { summarize } from "./finished.js";
function take(finished, facts) {
  const { session, words, settings, when } = finished;
  const { language, subject } = settings;
  const { instrument } = session;
  const answers = given(session);
  const summary = summarize(finished);
  const input = {
    ...namesAndCodes(session, words, facts),
    instrument,
    answers,
    summary,
    total: totalOf(instrument, answers) ?? 0,
    authored: when.toISOString(),
    language,
    ...subject && { subject }
  };
  return {
    summary,
    shared: {
      questionnaireResponse: questionnaireResponse(input),
      bundle: observationBundle(input),
      text: summaryText(summary)
    }
  };
}
function namesAndCodes({ instrument }, { instruments, take: own }, { optionLists }) {
  const { title = "", items = {}, functional = "" } = instruments.instruments[instrument.id] ?? {};
  const { options } = instrument;
  const difficulty = instrument.functional?.options ?? "";
  const codes = (list) => (optionLists[list] ?? []).map(({ loinc }) => loinc);
  const said = (list) => instruments.optionLists[list] ?? [];
  return {
    answerCodes: { frequency: codes(options), difficulty: codes(difficulty) },
    words: {
      title,
      items,
      functional,
      frequency: said(options),
      difficulty: said(difficulty),
      total: own.total,
      self: own.self
    }
  };
}
function saveAnswers({ questionnaireResponse: response, bundle }, as, name, text) {
  if (as === "text") {
    saveFile(`${name}.txt`, "text/plain;charset=utf-8", text);
    return;
  }
  const resource = as === "response" ? response : bundle;
  saveFile(`${name}.${as}.json`, "application/fhir+json", JSON.stringify(resource, null, 2));
}
export {
  saveAnswers,
  take
};
