/** The modules that the elements read their words and facts from, made from the content. */
import { join } from 'node:path';
import { compactPack } from '../content/compact.mjs';
import { compareFacts, comparePack } from '../content/compare-facts.mjs';
import { editorialFields } from '../content/editorial.mjs';
import {
  crisisLines,
  explainerFacts,
  leadingLines,
  questionnaireFacts,
  regions,
  signKinds,
} from '../content/facts.mjs';
import { gradeOf, readingOf } from '../content/reading-grade.mjs';
import { importTs } from '../content/import-ts.mjs';
import { safetyPattern } from '../content/safety.mjs';
import { unionTypes } from '../content/types.mjs';
import { pascal } from '../lib/widgets.mjs';

const OUT = 'src/generated/content';
const { plain } = await importTs('src/core/plain.ts');

/** Texts by their paths, from what `compileWords` made; the packs get their reading levels here. */
export function contentModules({ packs, cited, content, schemas, ids }) {
  packs['ketamine-explainer'].en.grade = gradeOf(content, 'ketamine-explainer');
  packs['tx-options-compare'].en.reading = readingOf(content, 'tx-options-compare');
  const explainer = explainerFacts(
    content.facts,
    cited['ketamine-explainer'],
    packs['ketamine-explainer'].en,
  );
  const modules = {
    ...wordModules({ packs, explainer, schemas, content }),
    ...factModules({ packs, cited, explainer, content }),
    'ids.ts': unionTypes(ids),
    'editorial.ts': unionTypes({ Editorial: editorialFields(schemas) }),
  };
  return Object.fromEntries(Object.entries(modules).map(([name, code]) => [join(OUT, name), code]));
}

function wordModules({ packs, explainer, schemas, content }) {
  const written = {};
  for (const [widget, languages] of Object.entries(packs)) {
    const compact = widget === 'ketamine-explainer';
    const type = compact ? 'CompactExplainerPack' : `${pascal(widget)}Pack`;
    for (const [language, pack] of Object.entries(languages)) {
      const words = shortened(widget, pack, { explainer, content });
      written[`${widget}.${language}.ts`] = moduleOf([type], { words: [type, words] });
    }
    written[`${widget}.ts`] = indexOf(widget, Object.keys(languages));
    written[`${widget}.safety.ts`] = safetyModule(widget, schemas, content.facts);
  }
  return written;
}

function shortened(widget, pack, { explainer, content }) {
  if (widget === 'ketamine-explainer') return compactPack(pack, explainer);
  return widget === 'tx-options-compare' ? comparePack(pack, content.facts) : pack;
}

/** Which of a widget's words a clinic may not change, by JSON pointer. */
function safetyModule(widget, schemas, facts) {
  return `export const safety = ${safetyPattern(widget, schemas, facts)};\n`;
}

/** One module a widget that holds the words of all its languages, for the self-contained files. */
function indexOf(widget, languages) {
  const imports = languages.map(
    (each) => `import { words as ${named(each)} } from './${widget}.${each}.js';`,
  );
  const list = languages.map((each) => `'${each}'`).join(', ');
  return `${imports.join('\n')}\n\nexport const languages = [${list}] as const;\nexport const packs = { ${languages.map(keyed).join(', ')} };\n`;
}

/** `pt-BR` as a name in code. */
const named = (language) => language.replace('-', '');
const keyed = (language) =>
  named(language) === language ? language : `'${language}': ${named(language)}`;

function factModules({ packs, cited, explainer, content: { facts } }) {
  const lines = ({ countries, directory }, type) =>
    moduleOf([type, 'CrisisDirectory'], {
      countries: [`Readonly<Record<string, ${type}>>`, countries],
      directory: ['CrisisDirectory', directory],
    });
  const named = Object.keys(packs['crisis-banner'].en.expect.services);
  return {
    'crisis-lines.ts': lines(crisisLines(facts, named), 'CrisisCountry'),
    'crisis-lines.leading.ts': lines(leadingLines(facts), 'CrisisHelp'),
    'regions.ts': regionModule(facts),
    'emergency.facts.ts': moduleOf(['SignKinds'], {
      signKinds: ['SignKinds', signKinds(facts)],
    }),
    'ketamine-explainer.facts.ts': moduleOf(['ExplainerFacts'], {
      facts: ['ExplainerFacts', explainer],
    }),
    'tx-options-compare.facts.ts': moduleOf(['CompareFacts'], {
      facts: ['CompareFacts', compareFacts(facts, cited['tx-options-compare'])],
    }),
    'symptom-check.facts.ts': moduleOf(['QuestionnaireFacts'], {
      facts: ['QuestionnaireFacts', questionnaireFacts(facts, cited['symptom-check'])],
    }),
  };
}

function regionModule(facts) {
  const { written, territories, elsewhere, languages } = regions(facts, plain);
  const record = 'Readonly<Record<string, string>>';
  return [
    `export const written: ${record} = ${JSON.stringify(written, null, 2)};`,
    `export const territories: ${record} = ${JSON.stringify(territories, null, 2)};`,
    `export const elsewhere = ${JSON.stringify(elsewhere)};`,
    `export const languageCodes = ${JSON.stringify(languages)};`,
    '',
  ].join('\n\n');
}

function moduleOf(types, constants) {
  const body = Object.entries(constants).map(
    ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`,
  );
  return [
    `import type { ${types.join(', ')} } from '../../content/types-of-words.js';`,
    ...body,
    '',
  ].join('\n\n');
}
