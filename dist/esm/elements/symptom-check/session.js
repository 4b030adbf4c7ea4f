import { asksFunctional, callsForCrisisHelp, totalOf } from "./score.js";
function begin(instrument, layout) {
  return {
    instrument,
    layout,
    step: { kind: "start" },
    answers: {},
    error: false,
    changing: false
  };
}
function asked({ instrument, answers }) {
  const ids = instrument.items.map(({ id }) => id);
  const { functional } = instrument;
  return functional && asksFunctional(instrument, answers) ? [...ids, functional.id] : ids;
}
function unanswered(session) {
  return asked(session).filter((id) => session.answers[id] === void 0);
}
function given(session) {
  const ids = asked(session).filter((id) => session.answers[id] !== void 0);
  return Object.fromEntries(ids.map((id) => [id, session.answers[id]]));
}
function answer(session, id, value) {
  const answers = { ...session.answers, [id]: value };
  const next = { ...session, answers };
  return { ...next, error: session.error && pending(next).length > 0 };
}
function looksAlike(a, b) {
  const called = ({ instrument, answers }) => callsForCrisisHelp(instrument, answers);
  const shown = (session) => session.step.kind === "list" ? asked(session).length : 1;
  const missing = (session) => session.error ? pending(session).length : 0;
  return a.step === b.step && called(a) === called(b) && shown(a) === shown(b) && missing(a) === missing(b);
}
function pending(session) {
  const { step } = session;
  const open = unanswered(session);
  if (step.kind !== "question") return open;
  const id = asked(session)[step.index];
  return open.filter((each) => each === id);
}
function forward(session) {
  const { step, layout, changing } = session;
  if (step.kind === "result") return session;
  if (step.kind !== "start" && pending(session).length > 0) return { ...session, error: true };
  const to = (next) => at(session, next);
  if (step.kind === "start") return to(firstOf(layout));
  if (step.kind !== "question") return to({ kind: "result" });
  const left = unanswered(session);
  const index = changing ? asked(session).findIndex((id) => id === left[0]) : step.index + 1;
  if (index >= 0 && index < asked(session).length) return to({ kind: "question", index });
  return { ...to({ kind: "check" }), changing: false };
}
function back(session) {
  const { step, changing } = session;
  const to = (next) => at(session, next);
  if (step.kind === "check") return to({ kind: "question", index: asked(session).length - 1 });
  if (step.kind !== "question") return to({ kind: "start" });
  if (changing && unanswered(session).length === 0) {
    return { ...to({ kind: "check" }), changing: false };
  }
  return to(step.index > 0 ? { kind: "question", index: step.index - 1 } : { kind: "start" });
}
function change(session, index) {
  return { ...at(session, { kind: "question", index }), changing: true };
}
function goOn(session, instrument, answers) {
  if (totalOf(session.instrument, session.answers) === void 0) {
    throw new Error(`${session.instrument.id} is not finished`);
  }
  const next = { ...begin(instrument, session.layout), answers };
  const index = asked(next).findIndex((id) => answers[id] === void 0);
  return at(next, firstOf(session.layout, index));
}
function at(session, step) {
  return { ...session, step, error: false };
}
function firstOf(layout, index = 0) {
  return layout === "list" ? { kind: "list" } : { kind: "question", index };
}
export {
  answer,
  asked,
  back,
  begin,
  change,
  forward,
  given,
  goOn,
  looksAlike,
  pending,
  unanswered
};
