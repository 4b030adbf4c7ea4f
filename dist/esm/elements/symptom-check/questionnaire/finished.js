import { helpLines } from "../../../help/crisis-help.js";
import { longDay } from "../../../core/dates.js";
import { given } from "../session.js";
import { summaryOf } from "../summary.js";
function summarize({ session, settings, words, when, total }) {
  const { country, directory, language, subject } = settings;
  return summaryOf({ instrument: session.instrument, answers: given(session), total }, words, {
    date: longDay(when, language),
    help: helpLines(country, directory, words.common.crisis, language),
    known: Boolean(subject)
  });
}
export {
  summarize
};
