/**
 * The accessibility tree of every named example in both languages, as approved. A change fails with
 * its difference; UPDATE_SNAPSHOTS=1 writes the new trees for a person to read.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/server.mjs';
import { all, examplePages, launch, show } from './support.mjs';

const FOLDER = 'tests/aria-snapshots';
const STATES = ['expanded', 'checked', 'selected', 'level', 'disabled'];

describe('the accessibility tree', () => {
  let server, browser;
  before(async () => {
    server = await serve(examplePages);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const example of all) {
    for (const lang of ['en', 'es']) {
      it(`of ${example.tag} ${example.name}, ${lang}, is the approved one`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 1000, height: 800 });
        await page.evaluateOnNewDocument(() => {
          // Past its review date a widget says so; the approved trees are of the days before.
          const RealDate = Date;
          globalThis.Date = class extends RealDate {
            constructor(...args) {
              super(...(args.length ? args : ['2026-12-01T12:00:00Z']));
            }
          };
        });
        await show(page, server.origin, example, { lang });
        const session = await page.createCDPSession();
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        await page.close();
        const tree = `${print(nodes)}\n`;
        const file = `${FOLDER}/${example.tag}.${example.name}.${lang}.txt`;
        if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, tree);
        assert.ok(existsSync(file), `${file} is missing: UPDATE_SNAPSHOTS=1 writes it`);
        assert.equal(tree, readFileSync(file, 'utf8'));
      });
    }
  }
});

/** One line a node: role, name and states, indented; what a screen reader skips is left out. */
function print(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const skip = node.ignored || ['generic', 'InlineTextBox', 'none', 'LineBreak'].includes(role);
    if (!skip) lines.push('  '.repeat(depth) + line(node));
    const children = role === 'StaticText' || role === 'image' ? [] : (node.childIds ?? []);
    for (const id of children) walk(byId.get(id), skip ? depth : depth + 1);
  };
  walk(nodes[0], 0);
  return lines.join('\n');
}

function line({ role, name, properties = [] }) {
  const states = properties
    .filter(({ name: property, value }) => STATES.includes(property) && value.value !== undefined)
    .map(({ name: property, value }) => `${property}=${value.value}`);
  return [role.value, name?.value && JSON.stringify(name.value), ...states]
    .filter(Boolean)
    .join(' ');
}
