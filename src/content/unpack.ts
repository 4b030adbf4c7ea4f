import type { Inline } from './inline.js';
import type {
  CompactExplainerPack,
  ExplainerFacts,
  KetamineExplainerPack,
} from './types-of-words.js';

/** The explainer's words as their schema describes them, from the positions the build left them in. */
export function unpackExplainer(
  pack: CompactExplainerPack,
  facts: ExplainerFacts,
): KetamineExplainerPack {
  const references = Object.keys(facts.references);
  const sections = facts.sections.map(({ id, groups = [], blocks }, index) => {
    const [title, labels, words] = pack.sections[index] ?? ['', [], []];
    return [
      id,
      {
        title,
        groups: Object.fromEntries(groups.map((group, at) => [group, labels[at] ?? ''])),
        blocks: Object.fromEntries(
          blocks.map((block, at) => [
            block.id,
            cited(
              words[at] ?? '',
              block.cite?.map((reference) => references[reference] ?? ''),
            ),
          ]),
        ),
      },
    ];
  });
  const glossary = Object.entries(pack.glossary).map(([id, [term, definition]]) => [
    id,
    { term, definition },
  ]);
  return {
    ...pack,
    sections: Object.fromEntries(sections) as KetamineExplainerPack['sections'],
    glossary: Object.fromEntries(glossary) as KetamineExplainerPack['glossary'],
  };
}

function cited(words: Inline, cite: readonly string[] | undefined): Inline {
  return cite ? [...(typeof words === 'string' ? [words] : words), { cite }] : words;
}
