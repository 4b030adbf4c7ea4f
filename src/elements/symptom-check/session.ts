/**
 * Where a visitor is and what they answered: plain values and what follows from them. Pure, so that
 * every path can be walked in a test; nothing here outlives the page.
 */
import type { Instrument } from '../../content/types-of-words.js';
import { asksFunctional, callsForCrisisHelp, totalOf, type Answers } from './score.js';

export type Layout = 'steps' | 'list';

export type Step =
  | { readonly kind: 'start' }
  /** One question in `steps`; an index past the items means the functional one. */
  | { readonly kind: 'question'; readonly index: number }
  /** All questions at once, in `list`. */
  | { readonly kind: 'list' }
  | { readonly kind: 'check' }
  | { readonly kind: 'result' };

export interface Session {
  readonly instrument: Instrument;
  readonly layout: Layout;
  readonly step: Step;
  readonly answers: Answers;
  /** The visitor asked to go on without having answered. */
  readonly error: boolean;
  /** The visitor came from the check, so Next leads back there. */
  readonly changing: boolean;
}

export function begin(instrument: Instrument, layout: Layout): Session {
  return {
    instrument,
    layout,
    step: { kind: 'start' },
    answers: {},
    error: false,
    changing: false,
  };
}

/** The ids asked, in order: the items, and the functional one while any of them is above zero. */
export function asked({ instrument, answers }: Session): readonly string[] {
  const ids = instrument.items.map(({ id }) => id);
  const { functional } = instrument;
  return functional && asksFunctional(instrument, answers) ? [...ids, functional.id] : ids;
}

/** The asked ids that have no answer. */
export function unanswered(session: Session): readonly string[] {
  return asked(session).filter((id) => session.answers[id] === undefined);
}

/** The answers to what is asked: one to a functional item that is no longer due doesn't count. */
export function given(session: Session): Answers {
  const ids = asked(session).filter((id) => session.answers[id] !== undefined);
  return Object.fromEntries(ids.map((id) => [id, session.answers[id] as number]));
}

export function answer(session: Session, id: string, value: number): Session {
  const answers = { ...session.answers, [id]: value };
  const next = { ...session, answers };
  return { ...next, error: session.error && pending(next).length > 0 };
}

/** Whether the questions in view show the same for both, but for which answers are marked. */
export function looksAlike(a: Session, b: Session): boolean {
  const called = ({ instrument, answers }: Session): boolean =>
    callsForCrisisHelp(instrument, answers);
  const shown = (session: Session): number =>
    session.step.kind === 'list' ? asked(session).length : 1;
  const missing = (session: Session): number => (session.error ? pending(session).length : 0);
  return (
    a.step === b.step &&
    called(a) === called(b) &&
    shown(a) === shown(b) &&
    missing(a) === missing(b)
  );
}

/** The unanswered ids of the step in view. */
export function pending(session: Session): readonly string[] {
  const { step } = session;
  const open = unanswered(session);
  if (step.kind !== 'question') return open;
  const id = asked(session)[step.index];
  return open.filter((each) => each === id);
}

/** On to the next step, or the same one with its error where an answer is missing. */
export function forward(session: Session): Session {
  const { step, layout, changing } = session;
  if (step.kind === 'result') return session;
  if (step.kind !== 'start' && pending(session).length > 0) return { ...session, error: true };
  const to = (next: Step): Session => at(session, next);
  if (step.kind === 'start') return to(firstOf(layout));
  if (step.kind !== 'question') return to({ kind: 'result' });
  const left = unanswered(session);
  const index = changing ? asked(session).findIndex((id) => id === left[0]) : step.index + 1;
  if (index >= 0 && index < asked(session).length) return to({ kind: 'question', index });
  return { ...to({ kind: 'check' }), changing: false };
}

/** Back to the step before; answers stay. */
export function back(session: Session): Session {
  const { step, changing } = session;
  const to = (next: Step): Session => at(session, next);
  if (step.kind === 'check') return to({ kind: 'question', index: asked(session).length - 1 });
  if (step.kind !== 'question') return to({ kind: 'start' });
  if (changing && unanswered(session).length === 0) {
    return { ...to({ kind: 'check' }), changing: false };
  }
  return to(step.index > 0 ? { kind: 'question', index: step.index - 1 } : { kind: 'start' });
}

/** From the check to one question, to change its answer. */
export function change(session: Session, index: number): Session {
  return { ...at(session, { kind: 'question', index }), changing: true };
}

/**
 * Goes on with a fuller instrument at its first unanswered question. Throws where the instrument
 * hasn't been answered to its end.
 */
export function goOn(session: Session, instrument: Instrument, answers: Answers): Session {
  if (totalOf(session.instrument, session.answers) === undefined) {
    throw new Error(`${session.instrument.id} is not finished`);
  }
  const next: Session = { ...begin(instrument, session.layout), answers };
  const index = asked(next).findIndex((id) => answers[id] === undefined);
  return at(next, firstOf(session.layout, index));
}

/** The session at another step, where nothing is asked for yet. */
function at(session: Session, step: Step): Session {
  return { ...session, step, error: false };
}

function firstOf(layout: Layout, index = 0): Step {
  return layout === 'list' ? { kind: 'list' } : { kind: 'question', index };
}
