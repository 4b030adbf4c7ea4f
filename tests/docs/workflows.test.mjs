/** What GitHub reads of the repository: it parses, names what is there, and leaves no step of the tests out. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { resolveConfig } from 'prettier';
import { parse } from 'yaml';

const read = (path) => readFileSync(path, 'utf8');
const { scripts, engines } = JSON.parse(read('package.json'));
const steps = [...read('tools/test/test.mjs').matchAll(/\bname: '([\w-]+)'/g)].map(
  ([, name]) => name,
);
const groups = [...read('.ci/install').matchAll(/^ {2}(\w+)\)$/gm)].map(([, name]) => name);

const WORKFLOWS = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const FORMS = readdirSync('.github/ISSUE_TEMPLATE')
  .filter((name) => name !== 'config.yml')
  .map((name) => `.github/ISSUE_TEMPLATE/${name}`);

/** The steps that a text asks `npm test` for. */
const askedIn = (text) =>
  [...text.matchAll(/--only=([\w,-]+)/g)].flatMap(([, list]) => list.split(','));

/** What a text names that isn't there: scripts of the package, steps, groups to install, files. */
function missing(text) {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  const install = [...text.matchAll(/^ *install: (.+)$/gm)].flatMap(([, list]) => list.split(' '));
  const paths = [
    ...text.matchAll(/(?<![\w/.$-])(?:tests|src|demo|tools|\.ci)\/[\w./-]*\w/g),
  ].flat();
  return [
    ...named.filter((name) => !scripts[name]),
    ...askedIn(text).filter((name) => !steps.includes(name)),
    ...install.filter((name) => !groups.includes(name)),
    ...paths.filter((path) => !existsSync(path)),
  ];
}

describe('the workflows', () => {
  for (const file of [...WORKFLOWS, '.github/dependabot.yml', '.github/pull_request_template.md']) {
    it(`name only what is there: ${file}`, () => {
      if (file.endsWith('.yml')) assert.ok(parse(read(file)));
      assert.deepEqual(missing(read(file)), []);
    });
  }

  it('have jobs with steps that run something', () => {
    for (const file of WORKFLOWS)
      for (const [name, { steps: all }] of Object.entries(parse(read(file)).jobs))
        assert.ok(all.length && all.every(({ run, uses }) => run || uses), `${file}: ${name}`);
  });

  it('ask for no more than to read', () => {
    for (const file of WORKFLOWS)
      assert.deepEqual(parse(read(file)).permissions, { contents: 'read' });
  });

  it('run each step of the tests in one of their shards', () => {
    assert.ok(steps.length > 10);
    const asked = new Set(askedIn(read('.github/workflows/ci.yml')));
    assert.deepEqual(
      steps.filter((name) => !asked.has(name)),
      [],
    );
    assert.match(read('.github/workflows/ci.yml'), /npm run test:wordpress/);
  });

  it('use the Node that .nvmrc names and the package allows', () => {
    const [, image] = /^ *container: node:(\d+)-/m.exec(read('.github/workflows/ci.yml'));
    assert.equal(read('.nvmrc').trim(), image);
    assert.ok(engines.node.startsWith(`>=${image}.`));
  });

  it('would be found wrong', () => {
    assert.deepEqual(
      missing(
        'npm run none; npm test -- --only=types,nothing\n  install: browsers none\n tests/none.mjs',
      ),
      ['none', 'nothing', 'none', 'tests/none.mjs'],
    );
  });
});

describe('the forms for issues', () => {
  it('are there, one for a wrong number', () =>
    assert.ok(FORMS.includes('.github/ISSUE_TEMPLATE/wrong-number.yml')));

  for (const file of FORMS) {
    it(`have what GitHub asks for: ${file}`, () => {
      const { name, description, body } = parse(read(file));
      assert.ok(name && description);
      const fields = body.filter(({ type }) => type !== 'markdown');
      const ids = fields.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => /^[\w-]+$/.test(id)));
      for (const { type, attributes } of body) {
        assert.ok(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
        assert.ok(type === 'markdown' ? attributes.value : attributes.label);
        if (type === 'dropdown')
          assert.equal(new Set(attributes.options).size, attributes.options.length);
      }
      assert.ok(fields.some(({ validations }) => validations?.required));
    });
  }

  it('offer every widget to complain about', () => {
    const { body } = parse(read('.github/ISSUE_TEMPLATE/bug.yml'));
    const { options } = body.find(({ type }) => type === 'dropdown').attributes;
    const tags = JSON.parse(read('dist/custom-elements.json'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName }) => tagName ?? []);
    assert.ok(tags.length >= 4);
    assert.deepEqual(
      tags.filter((tag) => !options.includes(tag)),
      [],
    );
  });
});

describe('.editorconfig', () => {
  const FORMATTED = [
    'src/a.ts',
    'tools/a.mjs',
    'docs/a.md',
    'a.json',
    'a.css',
    '.github/a.yml',
    'demo/site/a.njk',
  ];

  it('has editors write what Prettier expects', async () => {
    for (const file of FORMATTED) {
      const own = await resolveConfig(file, { editorconfig: false });
      const both = await resolveConfig(file, { editorconfig: true });
      // Prettier's own defaults, which .prettierrc.json doesn't repeat.
      const expected = { endOfLine: 'lf', tabWidth: 2, useTabs: false, ...own };
      assert.deepEqual(both, expected, file);
    }
  });
});
