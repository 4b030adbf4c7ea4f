/**
 * Pictures of every named example for people to look at: `npm run screenshots`. Widths 320, 768 and
 * 1280, light, dark, forced colors and print, English and Spanish, on a plain and on a hostile page.
 * `--only=tag/name` for one example; `--out=folder`, by default screenshots/.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emulateMedia } from '../../tests/support/media.mjs';
import { serve } from '../../tests/support/server.mjs';
import { all, examplePages, launch, show } from '../../tests/a11y/support.mjs';

const option = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1];
const out = option('out') ?? 'screenshots';
const only = option('only');

/** What page builders and resets do to everything they find. */
const HOSTILE =
  '* { all: unset !important; float: left !important } a { color: yellow !important } html { font-size: 62.5% }';
const LOOKS = [
  { look: 'light', scheme: 'light' },
  { look: 'dark', scheme: 'dark' },
  { look: 'forced', scheme: 'light', features: [{ name: 'forced-colors', value: 'active' }] },
  { look: 'print', scheme: 'light', media: 'print' },
  { look: 'hostile', scheme: 'light', css: HOSTILE },
];

await mkdir(out, { recursive: true });
const server = await serve(examplePages);
const browser = await launch();
const page = await browser.newPage();
for (const example of all.filter(({ tag, name }) => !only || only === `${tag}/${name}`)) {
  for (const lang of ['en', 'es']) {
    for (const width of [320, 768, 1280]) {
      for (const { look, scheme, features = [], media = '', css } of LOOKS) {
        await page.setViewport({ width, height: 900 });
        await emulateMedia(page, { media, features });
        await show(page, server.origin, example, { lang, scheme });
        // Once more for the questionnaire's frame, which is there only now.
        await emulateMedia(page, { media, features });
        if (css) await page.addStyleTag({ content: css });
        const path = join(out, `${example.tag}.${example.name}.${lang}.${width}.${look}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
}
await browser.close();
await server.close();
console.log(`Written to ${out}/`);
