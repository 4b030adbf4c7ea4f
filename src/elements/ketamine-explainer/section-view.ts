import { html, nothing, type TemplateResult } from 'lit';
import type {
  ExplainerBlock,
  ExplainerSection,
  KetamineExplainerPack,
} from '../../content/types-of-words.js';
import { heading } from '../../core/heading.js';
import type { Inline } from '../../content/inline.js';
import { blocksOf } from './outline.js';

/** What the sections need from the element. */
export interface SectionContext {
  readonly words: KetamineExplainerPack;
  readonly hidden: ReadonlySet<string>;
  /** Level of the section headings; sub-lists are one below. */
  readonly level: number;
  readonly inline: (words: Inline) => unknown;
  readonly figure: (section: ExplainerSection) => unknown;
  readonly help: (section: ExplainerSection) => unknown;
}

/** A section below its heading: leads, figure, lists with their labels, help where it is due. */
export function sectionBody(section: ExplainerSection, context: SectionContext): TemplateResult {
  const blocks = blocksOf(section, context.words, context.hidden);
  const leads = blocks.filter(({ kind }) => kind === 'lead');
  const items = blocks.filter(({ kind }) => kind !== 'lead');
  return html`
    ${leads.map((block) => html`<p>${say(section, block, context)}</p>`)}
    ${section.figure ? context.figure(section) : nothing}
    ${runsOf(items).map((run) => list(section, run, context))}
    ${section.crisisLinks ? context.help(section) : nothing}
  `;
}

/** Neighbors of the same group make one list. */
function runsOf(blocks: readonly ExplainerBlock[]): readonly ExplainerBlock[][] {
  const runs: ExplainerBlock[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].group === block.group) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function list(
  section: ExplainerSection,
  run: readonly ExplainerBlock[],
  context: SectionContext,
): TemplateResult {
  const group = run[0]?.group;
  const label = group && context.words.sections[section.id]?.groups?.[group];
  return html`
    ${label ? heading(context.level + 1, label) : nothing}
    <ul>
      ${run.map(
        (block) =>
          html`<li class=${block.kind}>
            ${say(section, block, context)}
            ${
              block.status
                ? html`<strong class="status ${block.status}"
                    >${context.words.statuses[block.status]}</strong
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
  `;
}

function say(
  section: ExplainerSection,
  { id }: ExplainerBlock,
  { words, inline }: SectionContext,
): unknown {
  return inline(words.sections[section.id]?.blocks[id] ?? '');
}
