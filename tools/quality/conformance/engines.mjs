/**
 * Which success criteria the engines' rules judged on the examples: rules that applied and passed, and
 * rules that failed. A rule that found nothing to judge counts for nothing.
 */
import {
  alfaOutcomes,
  axeResults,
  isFailed,
  isPassed,
} from '../../../tests/compat/accessibility/engines.mjs';
import { launch, openAll, show } from '../../../tests/a11y/support.mjs';

/** `{ passed, failed }`: a set of rules for each criterion, such as `axe label`. */
export async function judgedBy(examples, origin) {
  const judged = { passed: new Map(), failed: new Map() };
  const browser = await launch();
  try {
    for (const example of examples)
      for (const lang of ['en', 'es']) {
        const page = await browser.newPage();
        await show(page, origin, example, { lang });
        await openAll(page);
        await withAxe(page, judged);
        await withAlfa(page, judged);
        await page.close();
      }
  } finally {
    await browser.close();
  }
  return judged;
}

async function withAxe(page, judged) {
  const { passes, violations } = await axeResults(page);
  for (const [kind, list] of [
    ['passed', passes],
    ['failed', violations],
  ])
    for (const { id, tags } of list) note(judged[kind], tags.flatMap(criterionOfTag), `axe ${id}`);
}

async function withAlfa(page, judged) {
  for (const outcome of await alfaOutcomes(page)) {
    const kind = isFailed(outcome) ? 'failed' : isPassed(outcome) ? 'passed' : '';
    if (!kind) continue;
    const criteria = [...outcome.rule.requirements].flatMap(({ chapter }) => chapter ?? []);
    note(judged[kind], criteria, `Alfa ${outcome.rule.uri.split('/').at(-1)}`);
  }
}

/** axe writes 1.4.12 as `wcag1412`. */
function criterionOfTag(tag) {
  const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return a ? [`${a}.${b}.${c}`] : [];
}

function note(map, criteria, rule) {
  for (const each of criteria) map.set(each, (map.get(each) ?? new Set()).add(rule));
}
