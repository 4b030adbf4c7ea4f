import { html, render } from "lit";
import { asked } from "../session.js";
import { optionsOf } from "../summary.js";
import { screenOf } from "./screen.js";
const EXTREMELY = 3;
function tallest(kind, view, room) {
  const screens = cases(kind, view).map(
    (each) => screenOf({ ...view, ...each, scope: "gauge-", status: view.words.take.notCopied })
  );
  render(
    screens.map((screen) => html`<div class="screen">${screen}</div>`),
    room
  );
  const heights = [...room.children].map((child) => child.getBoundingClientRect().height);
  render("", room);
  return Math.ceil(Math.max(0, ...heights));
}
function cases(kind, view) {
  const { session, facts } = view;
  const next = facts.instruments.find(({ id }) => id === session.instrument.next);
  if (!next || kind !== "result") return casesOf(kind, view, session);
  const kinds = session.layout === "list" ? ["list"] : ["question", "check"];
  const after = [...kinds, kind].flatMap(
    (each) => casesOf(each, view, { ...session, instrument: next })
  );
  return [...casesOf(kind, view, session), ...after];
}
function casesOf(kind, view, session) {
  const { instrument } = session;
  const base = { ...session, answers: longestAnswers(view, session), error: false };
  const ids = asked(base);
  if (kind === "question") {
    return ids.flatMap((id, index) => {
      const step = { kind, index };
      const answers = only(
        base,
        ids.filter((each) => each !== id)
      );
      return [{ session: { ...base, step } }, { session: { ...base, step, answers, error: true } }];
    });
  }
  if (kind === "list") {
    const calling = instrument.items.find(({ selfHarm }) => selfHarm) ?? instrument.items[0];
    const answers = only(base, calling ? [calling.id] : []);
    return [
      { session: { ...base, step: { kind } } },
      { session: { ...base, step: { kind }, answers, error: true } }
    ];
  }
  if (kind === "result") {
    return instrument.bands.flatMap(
      ({ max: total }) => variants(base).map((answers) => ({ session: { ...base, answers, step: { kind } }, total }))
    );
  }
  return [{ session: { ...base, step: { kind } } }];
}
function longestAnswers({ words }, { instrument }) {
  const { items, functional } = instrument;
  const ids = [...items, ...functional ? [functional] : []].map(({ id }) => id);
  const longest = (id) => {
    const lengths = optionsOf(instrument, id, words).map(
      (text, value) => value ? text.length : 0
    );
    return lengths.indexOf(Math.max(...lengths));
  };
  return Object.fromEntries(ids.map((id) => [id, longest(id)]));
}
function variants({ answers, instrument }) {
  const calling = instrument.items.find(({ selfHarm }) => selfHarm)?.id;
  const difficulty = instrument.functional?.id;
  const all = { ...answers, ...difficulty && { [difficulty]: EXTREMELY } };
  const without = (id, from) => id ? { ...from, [id]: 0 } : from;
  const calm = without(calling, all);
  return [all, ...calling ? [calm] : [], ...difficulty ? [without(difficulty, calm)] : []];
}
function only({ answers }, ids) {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}
export {
  tallest
};
