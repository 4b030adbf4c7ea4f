import { rules, shape } from '../index.mjs';
import { VERBATIM } from './allowed.mjs';
import { plainer, stringsOf } from './strings.mjs';

/**
 * What rules get beside the content: schemas, the day to judge by, our own strings, all
 * strings with the published ones, plain reading.
 */
export function toolsFor(content, { schemas, today, release = false }) {
  const all = stringsOf(content);
  const strings = all.filter(({ name }) => !VERBATIM.includes(name));
  return { schemas, today, release, strings, all, plain: plainer(content) };
}

/** All that the rules find, each finding with the name of its rule. */
export function runRules(content, options) {
  const tools = toolsFor(content, options);
  const by = (list) =>
    list.flatMap((rule) =>
      rule.check(content, tools).map((each) => ({ ...each, rule: rule.name })),
    );
  const broken = by(shape);
  return broken.length ? broken : by(rules);
}
