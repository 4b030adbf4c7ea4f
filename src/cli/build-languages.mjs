/**
 * Built files for a site that has some of the languages: its loader knows the hashes of those alone, and its
 * widgets speak no other. Nothing is bundled: what the loader and the parts list is put in place of the old list.
 */
import { loaderLanguages } from './generated/languages.mjs';
import { partHash } from './hashes.mjs';
import { NotRun } from './not-run.mjs';
import { meant } from './suggest.mjs';
import { swap } from './swap.mjs';
import { TAGS, WIDGETS } from './widgets.mjs';

const spokenBy = (tag) => Object.keys(WIDGETS[tag].packs);
const [FALLBACK] = loaderLanguages;

/**
 * The languages that a site asks for, as `en,fr`; English, which widgets fall back to, is always among them.
 *
 * @throws {NotRun} Where no widget speaks one of them.
 */
export function languagesAsked(text) {
  const known = [...new Set(TAGS.flatMap(spokenBy))];
  const asked = text.split(',').map((each) => each.trim());
  for (const each of asked)
    if (!known.includes(each))
      throw new NotRun(
        `--languages: no widget speaks "${each}".${meant(each, known)} Available: ${known.join(', ')}`,
      );
  return known.filter((each) => each === FALLBACK || asked.includes(each));
}

/** `files` by their names, as the loader knows them. */
export function withLanguages(files, languages) {
  const built = { ...files };
  const inLoader = languages.filter((each) => TAGS.every((tag) => spokenBy(tag).includes(each)));
  const before = hashesFor(built, loaderLanguages);
  for (const tag of TAGS) {
    const name = `parts/${tag}.js`;
    const spoken = spokenBy(tag).filter((each) => languages.includes(each));
    built[name] = swap(name, built[name], ...[spokenBy(tag), spoken].map(asInParts));
    for (const each of spokenBy(tag))
      if (!languages.includes(each)) delete built[`parts/${tag}.${each}.js`];
  }
  const name = 'loader.js';
  const lists = [loaderLanguages, inLoader].map((each) => JSON.stringify(each));
  built[name] = swap(name, built[name], ...lists);
  built[name] = swap(name, built[name], before, hashesFor(built, inLoader));
  return built;
}

/** As the loader has them: of the core, each widget, and each widget's words by language. */
function hashesFor(files, languages) {
  const words = TAGS.flatMap((tag) => languages.map((language) => `${tag}.${language}`));
  return ['core', ...TAGS, ...words].map((name) => partHash(files[`parts/${name}.js`])).join('');
}

/** As tools/build/part-plugins.mjs writes them. */
const asInParts = (languages) => `"${languages.join('|')}".split("|")`;
