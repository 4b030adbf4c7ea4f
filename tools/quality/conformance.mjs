/**
 * Writes `docs/reports/accessibility/openacr.yaml`, an accessibility conformance report in the form of OpenACR
 * 0.1.0, from what the engines find now and from the project's own tests: `npm run report:accessibility`,
 * which builds first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { all, examplePages } from '../../tests/a11y/support.mjs';
import { serve } from '../../tests/support/server.mjs';
import { criteria, judge } from './conformance/levels.mjs';
import { need } from '../test/suites.mjs';

need('accessibility');
const { judgedBy } = await import('./conformance/engines.mjs');

const own = JSON.parse(await readFile('docs/reports/accessibility/own-tests.json', 'utf8'));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const server = await serve(examplePages);
const judged = await judgedBy(all, server.origin);
await server.close();

const chapter = (level) => ({
  criteria: criteria
    .filter((each) => each.level === level)
    .map((each) => ({
      num: each.num,
      components: [{ name: 'web', adherence: judge(each, judged, own) }],
    })),
});
const report = {
  title: 'care-widgets Accessibility Conformance Report',
  product: {
    name: 'care-widgets',
    version,
    description: 'Four custom elements with health information for clinic websites.',
  },
  // The form asks for an address; the project has none beside its issues.
  author: { name: 'The care-widgets project', email: '' },
  notes:
    'Made by a script from test results. No person with a disability, no screen reader and nobody outside the project has judged the widgets yet. "Supports" means that the rules and tests named found no failure; a test finds only part of what people find. OpenACR allows "not evaluated" for level AAA alone; here it marks what no test judges, since anything else would be a guess.',
  evaluation_methods_used: `axe-core and Siteimprove Alfa on each of the ${all.length} named examples in English and Spanish, every disclosure open, in Chromium, besides the project's own tests in Chromium, Firefox and WebKit. IBM's engine holds the same pages to zero violations in the same test run.`,
  license: 'CC-BY-4.0',
  catalog: '2.5-edition-wcag-2.2-en',
  chapters: {
    success_criteria_level_a: chapter('A'),
    success_criteria_level_aa: chapter('AA'),
  },
};
await writeFile('docs/reports/accessibility/openacr.yaml', stringify(report, { lineWidth: 100 }));
const levels = Object.values(report.chapters).flatMap(({ criteria: list }) =>
  list.map(({ components }) => components[0].adherence.level),
);
for (const level of new Set(levels))
  console.log(`${levels.filter((each) => each === level).length} ${level}`);
