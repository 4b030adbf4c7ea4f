import { html, render } from 'lit';
import { asked, type Session, type Step } from '../session.js';
import { optionsOf } from '../summary.js';
import { screenOf } from './screen.js';
import type { View } from './view.js';

/** The longest words of the answers that bring a step forward, in every language. */
const EXTREMELY = 3;

type Kind = Step['kind'];
type Case = Pick<View, 'session'> & { readonly total?: number };

/**
 * The height of the tallest screen of a kind, whatever the answers: drawn unseen, with every error,
 * panel and list that could be there, at the width in view. The page can see the frame's height, so it
 * must follow from the kind, the width, the language and the text's size alone.
 */
export function tallest(kind: Kind, view: View, room: HTMLElement): number {
  const screens = cases(kind, view).map((each) =>
    screenOf({ ...view, ...each, scope: 'gauge-', status: view.words.take.notCopied }),
  );
  render(
    screens.map((screen) => html`<div class="screen">${screen}</div>`),
    room,
  );
  const heights = [...room.children].map((child) => child.getBoundingClientRect().height);
  render('', room);
  return Math.ceil(Math.max(0, ...heights));
}

function cases(kind: Kind, view: View): readonly Case[] {
  const { session, facts } = view;
  const next = facts.instruments.find(({ id }) => id === session.instrument.next);
  if (!next || kind !== 'result') return casesOf(kind, view, session);
  // Whether a visitor goes on with a fuller form must not show either.
  const kinds = session.layout === 'list' ? (['list'] as const) : (['question', 'check'] as const);
  const after = [...kinds, kind].flatMap((each) =>
    casesOf(each, view, { ...session, instrument: next }),
  );
  return [...casesOf(kind, view, session), ...after];
}

function casesOf(kind: Kind, view: View, session: Session): readonly Case[] {
  const { instrument } = session;
  const base: Session = { ...session, answers: longestAnswers(view, session), error: false };
  const ids = asked(base);
  if (kind === 'question') {
    return ids.flatMap((id, index) => {
      const step = { kind, index };
      const answers = only(
        base,
        ids.filter((each) => each !== id),
      );
      return [{ session: { ...base, step } }, { session: { ...base, step, answers, error: true } }];
    });
  }
  if (kind === 'list') {
    // All but one missing, with the panel where there is one: no page of errors is longer.
    const calling = instrument.items.find(({ selfHarm }) => selfHarm) ?? instrument.items[0];
    const answers = only(base, calling ? [calling.id] : []);
    return [
      { session: { ...base, step: { kind } } },
      { session: { ...base, step: { kind }, answers, error: true } },
    ];
  }
  if (kind === 'result') {
    // Band, item about self-harm and difficulty each change what is said.
    return instrument.bands.flatMap(({ max: total }) =>
      variants(base).map((answers) => ({ session: { ...base, answers, step: { kind } }, total })),
    );
  }
  return [{ session: { ...base, step: { kind } } }];
}

/** Every item above zero, each with its longest answer, so that every list is as long as it gets. */
function longestAnswers({ words }: View, { instrument }: Session): Session['answers'] {
  const { items, functional } = instrument;
  const ids = [...items, ...(functional ? [functional] : [])].map(({ id }) => id);
  const longest = (id: string): number => {
    const lengths = optionsOf(instrument, id, words).map((text, value) =>
      value ? text.length : 0,
    );
    return lengths.indexOf(Math.max(...lengths));
  };
  return Object.fromEntries(ids.map((id) => [id, longest(id)]));
}

/** The same answers without what calls for help, without what brings the step forward, and without both. */
function variants({ answers, instrument }: Session): readonly Session['answers'][] {
  const calling = instrument.items.find(({ selfHarm }) => selfHarm)?.id;
  const difficulty = instrument.functional?.id;
  const all = { ...answers, ...(difficulty && { [difficulty]: EXTREMELY }) };
  const without = (id: string | undefined, from: Session['answers']): Session['answers'] =>
    id ? { ...from, [id]: 0 } : from;
  const calm = without(calling, all);
  return [all, ...(calling ? [calm] : []), ...(difficulty ? [without(difficulty, calm)] : [])];
}

function only({ answers }: Session, ids: readonly string[]): Session['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}
