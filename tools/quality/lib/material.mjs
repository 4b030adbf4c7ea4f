/** What PEMAT and the CDC index ask of any material, found in both widgets: chunks, actions, key points. */
import { ACTIONS } from '../../../src/content/rules/lib/thresholds.mjs';
import { countWords } from './reader.mjs';

/** Sections of the explainer that tell people what to do. */
const TO_DO = ['visit-day', 'questions', 'next-step'];

export const isAction = ({ name, pointer }) =>
  ACTIONS.some((each) => each.test(`${name}#${pointer}`));

/** What begins a part: a heading, or what labels words as a heading does. */
const HEADS = /^(h\d|legend|caption|figcaption|summary|th|td|dt)$/;

/** Beside the running text: what follows them goes on below the heading that came before. */
const ASIDE = ['figure', 'table', 'dl'];

/** What stands below each heading, label or head of a cell, with its words. */
export function chunksOf({ blocks }) {
  const chunks = [];
  const last = new Map();
  for (const block of blocks) {
    if (block.within.includes('nav') || block.part.includes('references')) continue;
    const lane = block.part.includes('crisis-help')
      ? 'help'
      : ASIDE.find((each) => block.within.includes(each));
    if (HEADS.test(block.kind) || !last.has(lane)) {
      const chunk = { heading: block, blocks: [] };
      last.set(lane, chunk);
      chunks.push(chunk);
    }
    last.get(lane).blocks.push(block);
  }
  return chunks.map((chunk) => ({
    ...chunk,
    words: chunk.blocks.reduce((sum, { own }) => sum + countWords(own), 0),
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
