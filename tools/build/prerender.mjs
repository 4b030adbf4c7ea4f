/** The widgets without a script: snippets to paste and pages of their own, drawn by the elements. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { widgetsIn } from '../content/offered.mjs';
import { readContent } from '../content/read.mjs';
import { PAGE_SCRIPT } from '../../rollup.config.mjs';
import { elementHtml } from './prerender/element.mjs';
import { fallbackLinks } from './prerender/fallback.mjs';
import { FOLDER, oembed } from './prerender/oembed.mjs';
import { crisisPageName, oembedName, pageName, pageOf, sheetName } from './prerender/page.mjs';

/** Writes `snippets/` and `embed/` into the folder of the built files. */
export async function buildPrerendered(dist) {
  for (const [name, text] of Object.entries(await prerendered())) {
    const path = join(dist, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** Every such file in memory, by its path in `dist`. */
export async function prerendered() {
  const files = {};
  const content = await readContent();
  for (const language of content.languages) {
    const pages = content.words[language].pages?.data;
    for (const tag of widgetsIn(content, language)) {
      const about = oembed(tag, language, pages.pages[tag]);
      const { page, sheet } = pageOf(tag, language, content);
      files[`embed/${pageName(tag, language)}`] = page;
      // One sheet for all languages: nothing in it is a word.
      files[`embed/${sheetName(tag)}`] ??= sheet;
      files[`embed/${oembedName(tag, language)}`] = `${JSON.stringify(about, null, 2)}\n`;
      files[`snippets/${tag}.${language}.html`] = snippet(tag, language, content);
    }
  }
  const css = await readFile('src/page/page.css', 'utf8');
  files['embed/page.css'] = (await transform(css, { loader: 'css', minify: true })).code;
  files['embed/page.js'] = await pageScript();
  return files;
}

/** The element as a site pastes it, with the line that its policy may need. */
function snippet(tag, language, content) {
  const pages = content.words[language].pages.data;
  const page = `${FOLDER}/embed/${crisisPageName(content, language)}`;
  const links = fallbackLinks(content, language, { href: page, text: pages.crisis });
  const { script } = pages.pages[tag];
  const fallback = script ? `${script} ${links}` : links;
  const { html, styleHash } = elementHtml(tag, { lang: language }, fallback);
  return `<!-- care-widgets: a strict style-src needs ${styleHash}, or this is plain until the script runs. -->\n${html}\n`;
}

async function pageScript() {
  const { output: options, ...input } = PAGE_SCRIPT;
  const build = await rollup(input);
  const { output } = await build.generate(options);
  await build.close();
  return output[0].code;
}
