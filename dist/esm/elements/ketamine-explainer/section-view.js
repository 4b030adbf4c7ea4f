import { html, nothing } from "lit";
import { heading } from "../../core/heading.js";
import { blocksOf } from "./outline.js";
function sectionBody(section, context) {
  const blocks = blocksOf(section, context.words, context.hidden);
  const leads = blocks.filter(({ kind }) => kind === "lead");
  const items = blocks.filter(({ kind }) => kind !== "lead");
  return html`
    ${leads.map((block) => html`<p>${say(section, block, context)}</p>`)}
    ${section.figure ? context.figure(section) : nothing}
    ${runsOf(items).map((run) => list(section, run, context))}
    ${section.crisisLinks ? context.help(section) : nothing}
  `;
}
function runsOf(blocks) {
  const runs = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].group === block.group) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
function list(section, run, context) {
  const group = run[0]?.group;
  const label = group && context.words.sections[section.id]?.groups?.[group];
  return html`
    ${label ? heading(context.level + 1, label) : nothing}
    <ul>
      ${run.map(
    (block) => html`<li class=${block.kind}>
            ${say(section, block, context)}
            ${block.status ? html`<strong class="status ${block.status}"
                    >${context.words.statuses[block.status]}</strong
                  >` : nothing}
          </li>`
  )}
    </ul>
  `;
}
function say(section, { id }, { words, inline }) {
  return inline(words.sections[section.id]?.blocks[id] ?? "");
}
export {
  sectionBody
};
