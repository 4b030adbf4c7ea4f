/** IPDAS: what helps to weigh and decide: values, steps, questions, a sheet to take along. */
import { isWritten, tidy } from '../lib/reader.mjs';
import { claim, some, verdict } from '../lib/result.mjs';

/** The three questions of AskShareKnow (Shepherd 2011): our own words stand under these ids. */
const THREE = ['choices', 'good-bad', 'likely'];
const FEWEST_STEPS = 4;

export function whatMatters(it) {
  const { domains } = it.facts['tx-options-compare'].data;
  const groups = domains.map(({ id }) => {
    const { label } = it.words.values.domains[id] ?? {};
    return {
      id,
      group: it.page.fieldsets.find(({ legend }) => label && legend.startsWith(tidy(label))),
    };
  });
  const without = groups.filter(({ group }) => !group || group.inputs.length < 2);
  const preset = groups.filter(({ group }) => group?.inputs.some(({ checked }) => checked));
  return verdict(
    told(it),
    claim(domains.length, 'nothing to weigh', it.inContent('/domains', 'tx-options-compare')),
    claim(
      !without.length,
      `no choice of importance for ${some(without.map(({ id }) => id))}`,
      groups.slice(0, 2).map(({ group }) => it.inPage(group)),
    ),
    claim(!preset.length, `preset: ${some(preset.map(({ id }) => id))}`),
  );
}

function told(it) {
  const node = it.find(it.read(it.words.values.lead));
  return claim(
    isWritten(it.words.values.lead) && node,
    'nobody asks what matters',
    it.inPage(node),
  );
}

export function steps(it) {
  const { label, step, ...titles } = it.words.steps;
  const named = Object.values(titles).map((title, at) =>
    step.replace('{$number}', at + 1).replace('{$title}', title),
  );
  const headings = named.map((name) =>
    it.page.blocks.find(({ kind, text }) => /^h\d$/.test(kind) && text === tidy(name)),
  );
  const missing = named.filter((_, at) => !headings[at]?.visible);
  return verdict(
    claim(
      named.length >= FEWEST_STEPS && isWritten(label),
      `fewer than ${FEWEST_STEPS} steps`,
      it.inContent('/steps'),
    ),
    claim(
      !missing.length,
      `no heading: ${some(missing)}`,
      headings.map((each) => it.inPage(each)),
    ),
  );
}

/** A list of questions to take to the visit, and a sheet that prints what one chose. */
export function worksheet(it) {
  const { questions, sheet } = it.words;
  const asked = Object.entries(questions.blocks).map(([id, text]) => ({
    id,
    node: it.find(it.read(text)),
  }));
  const unasked = asked.filter(({ node }) => !node).map(({ id }) => id);
  const without = THREE.filter((id) => !isWritten(questions.blocks[id]));
  const print = it.page.buttons.find(({ text }) => text === tidy(sheet.print));
  return verdict(
    claim(
      !without.length,
      `not among the questions: ${some(without)}`,
      it.inContent('/questions/blocks'),
    ),
    claim(!unasked.length, `questions not rendered: ${some(unasked)}`, it.inPage(asked[0]?.node)),
    claim(print?.visible, 'no button prints the sheet', it.inPage(print)),
  );
}
