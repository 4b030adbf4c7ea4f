import { readContent } from '../../tools/content/read.mjs';
import { readSchemas } from '../../tools/content/schema.mjs';
import { rules, shape } from '../../tools/content/rules/index.mjs';
import { toolsFor } from '../../tools/content/rules/lib/run.mjs';

const schemas = await readSchemas();
const sound = await readContent();
/** The day after publication, whenever the tests run. */
const TODAY = '2026-11-24';

export const allRules = [...shape, ...rules];

/**
 * What a rule finds in the real content after `change(content, schemas)`, beyond what it found before: a test stays
 * true while authors are at work. A rule that isn't there finds nothing.
 */
export function found(name, change, { today = TODAY, release = false } = {}) {
  const rule = allRules.find((each) => each.name === name);
  const planted = structuredClone(sound);
  const plantedSchemas = structuredClone(schemas);
  change(planted, plantedSchemas);
  const check = (content, by = schemas) =>
    rule?.check(content, toolsFor(content, { schemas: by, today, release })) ?? [];
  const before = new Set(check(sound).map(key));
  return check(planted, plantedSchemas).filter((finding) => !before.has(key(finding)));
}

function key({ file, pointer, message, level }) {
  return [level, file, pointer, message].join(' ');
}

/** The words of a widget. */
export function words(content, name = 'ketamine-explainer', language = 'en') {
  return content.words[language][name].data;
}

/** The second section of the explainer and its first block: nothing marks them out. */
export function ordinary(content) {
  const section = content.facts['ketamine-explainer'].data.sections[1];
  return { section, block: section.blocks[0] };
}

/** Writes a text where the block's words stand. */
export function say(content, text, language = 'en') {
  const { section, block } = ordinary(content);
  words(content, 'ketamine-explainer', language).sections[section.id].blocks[block.id] = text;
}

/** The words of that block. */
export function said(content, language = 'en') {
  const { section, block } = ordinary(content);
  return words(content, 'ketamine-explainer', language).sections[section.id].blocks[block.id];
}

/** A crisis line by its id. */
export function service(content, id = 'us-988') {
  const { countries } = content.facts['crisis-lines'].data;
  return countries.flatMap(({ services }) => services).find((each) => each.id === id);
}

/** A finding that is drawn, with a comparison and an interval. */
export function risk(content) {
  return content.facts.risks.data.risks.find((each) => each.difference && each.counts);
}
