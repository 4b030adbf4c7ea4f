import { rules, shape } from '../index.mjs';
import { plainer, stringsOf } from './strings.mjs';

/** What rules get beside the content: schemas, the day to judge by, all strings, plain reading. */
export function toolsFor(content, { schemas, today, release = false }) {
  return { schemas, today, release, strings: stringsOf(content), plain: plainer(content) };
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
