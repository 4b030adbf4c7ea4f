/** What a visitor can mark, and what is told of the compared options for it. Pure. */
import { fill } from '../../../content/fill.js';
import { apart } from '../selection.js';
import { namesOf, type View } from '../view.js';

export interface Matter {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** The domains, then what a clinic added; its ids can't run into ours. */
export function mattersOf({ words, facts }: View): readonly Matter[] {
  const { domains, blocks } = words.values;
  return [
    ...facts.domains.map(({ id }) => ({ id, label: id, ...domains[id] })),
    ...Object.entries(blocks).map(([id, label]) => ({ id: `site:${id}`, label })),
  ];
}

/** What sets compared options apart there: facts, in the order of the traits; never which is better. */
export function statements(view: View, id: string): readonly string[] {
  return apart(view.facts, id, view.chosen).map(({ trait, options }) =>
    fill(view.words.values.traits[trait] ?? '', { options: namesOf(view, options) }),
  );
}
