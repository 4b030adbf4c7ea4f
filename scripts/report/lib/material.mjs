/** What PEMAT and the CDC index ask of any material, found in both widgets: chunks, actions, key points. */
import { ACTIONS } from '../../content-rules/lib/thresholds.mjs';
import { countWords } from './reader.mjs';

/** Sections of the explainer that tell people what to do. */
const TO_DO = ['visit-day', 'questions', 'next-step'];
const OWN_ACTIONS = /^tx-options-compare#\/(mainMessage|notAdvice|next|questions|sheet\/lead)/;

export const isAction = ({ name, pointer }) =>
  [...ACTIONS, OWN_ACTIONS].some((each) => each.test(`${name}#${pointer}`));

/** What stands below each heading or legend, in each figure and each cell, with its words. */
export function chunksOf({ blocks, figures }) {
  const chunks = figures.map((figure) => ({ heading: figure, blocks: [figure] }));
  for (const block of blocks) {
    const { kind, within, part, inside } = block;
    if (within.includes('nav') || within.includes('figure') || part.includes('references'))
      continue;
    if (kind === 'td') chunks.push({ heading: undefined, blocks: [block] });
    else if (within.includes('table') || inside >= 0) continue;
    else if (/^h\d$/.test(kind) || kind === 'legend') chunks.push({ heading: block, blocks: [] });
    else if (!chunks.length) chunks.push({ heading: undefined, blocks: [block] });
    else chunks.at(-1).blocks.push(block);
  }
  return chunks.map((chunk) => ({
    ...chunk,
    words: chunk.blocks.reduce((sum, { text }) => sum + countWords(text), 0),
  }));
}

export const keyPoints = ({ lists }) => lists.find(({ part }) => part.includes('key-points'));

/** Lists of the text itself: not links to its parts, references, or the rows of a chart. */
export const ownLists = ({ lists }) =>
  lists.filter(
    ({ within, part }) =>
      !within.includes('nav') && !within.includes('figure') && !part.includes('references'),
  );

/** What the material asks people to do: a title and its steps, each with its place in the content. */
export function actionsOf(it) {
  const { next, sections } = it.words;
  if (next)
    return Object.entries(next.actions).map(([id, { title, steps }]) => ({
      title: it.read(title),
      pointer: `/next/actions/${id}`,
      steps: Object.values(steps).map(it.read),
    }));
  const outline = it.facts['ketamine-explainer'].data.sections;
  return outline
    .filter(({ id }) => TO_DO.includes(id))
    .map(({ id }) => ({
      title: it.read(sections[id].title),
      pointer: `/sections/${id}`,
      steps: Object.values(sections[id].blocks).map(it.read),
    }));
}

/** Strings that ask people to act. */
export const actionStrings = (it) => it.strings.filter(isAction);
