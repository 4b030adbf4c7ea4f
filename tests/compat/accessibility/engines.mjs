/**
 * Three accessibility engines, since each misses what another finds. Each answers with the rules that
 * failed and where: `[{ rule, where }]`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Document } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native.js';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(require.resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

export const engines = { axe, alfa, ibm };
export const { isFailed, isPassed } = Outcome;

/** What all three find on a page or in a frame, in words, each once; `but` are rules that don't count there. */
export async function findings(page, but = /^$/) {
  const found = [];
  for (const [name, run] of Object.entries(engines)) {
    for (const { rule, where } of await run(page)) {
      if (!but.test(rule)) found.push(`${name} ${rule}: ${where}`);
    }
  }
  return [...new Set(found)];
}

/** axe-core with `target-size`, which is off by default, over WCAG 2.2 A and AA and best practice. */
async function axe(page) {
  const { violations } = await axeResults(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => ({
      rule: id,
      where: `${target.flat().join(' ')} ${html.slice(0, 120)}`,
    })),
  );
}

/** All that axe says of a page, `target-size` included. `options` are axe's own. */
export async function axeResults(page, options) {
  await page.evaluate(AXE);
  return page.evaluate(
    (given) =>
      globalThis.axe.run(document, { ...given, rules: { 'target-size': { enabled: true } } }),
    options,
  );
}

/** Siteimprove Alfa's stable rules. Pinned in package.json: the version after reported nothing. */
async function alfa(page) {
  return (await alfaOutcomes(page)).filter(isFailed).map((outcome) => ({
    rule: outcome.rule.uri.split('/').at(-1),
    where: String(outcome.target).replace(/\s+/g, ' ').slice(0, 160),
  }));
}

/** What each of Alfa's rules says of each thing on a page. */
export async function alfaOutcomes(page) {
  const json = await page.evaluate(Native.fromNode);
  const web = Page.of(Request.empty(), Response.empty(), Document.from(json), Device.standard());
  return [...(await Audit.of(web, rules).evaluate())];
}

/** IBM's engine itself, from the package: its wrapper loads rules over the network. */
async function ibm(page) {
  await page.evaluate(IBM);
  return page.evaluate(async () => {
    const checker = new globalThis.ace.Checker();
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, path, snippet }) => ({
        rule: ruleId,
        where: `${path.dom} ${snippet ?? ''}`.slice(0, 200),
      }));
  });
}
