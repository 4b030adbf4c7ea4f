/** The frame that the builder gives: its preview is the frame itself, and the first line to call is in view. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippet } from '../../src/snippets/index.js';
import { crisisLinks, languages } from '../../src/generated/snippets/content.js';
import { engines } from '../support/engines.mjs';
import { openSite } from '../loader/loader-page.mjs';
import { baseOf } from '../snippets/wanted.mjs';
import { offered, openBuilder, turn } from './reading.mjs';

/** In the page: where the first crisis line ends, once the frame has its options; and the frame's height. */
async function measured(region, dialed) {
  const frame = document.querySelector('iframe');
  const widget = () => frame.contentDocument?.querySelector('crisis-banner');
  for (let tries = 0; tries < 400 && widget()?.getAttribute('region') !== region; tries++)
    await new Promise((done) => setTimeout(done, 20));
  await widget().updateComplete;
  // A sandbox shows it, and takes its room.
  frame.contentDocument.querySelector('p.dial').hidden = false;
  const digits = (text) => text.replace(/\D/g, '');
  const links = [...widget().shadowRoot.querySelectorAll('a[href]')];
  const link = dialed ? links.find(({ href }) => digits(href) === digits(dialed)) : links[0];
  return [Math.ceil(link.getBoundingClientRect().bottom), frame.clientHeight];
}

/** In the page: the frame in the preview, once it is there. */
async function previewed() {
  const frame = () =>
    document.querySelector('[data-preview]').contentDocument.querySelector('iframe');
  for (let tries = 0; tries < 400 && !frame(); tries++)
    await new Promise((done) => setTimeout(done, 20));
  return frame()?.outerHTML;
}

for (const engine of engines) {
  describe(`the builder’s frame in ${engine}`, { timeout: 180_000 }, () => {
    let site;
    before(async () => {
      site = await openSite(engine);
    });
    after(() => site?.close());

    it('has the first crisis line in view on a phone, as a bar and as a card', async () => {
      // The longest: an own number for the ambulance, long names, no lines at all.
      for (const region of ['US', 'CH', 'DE', 'XX'])
        for (const lang of languages)
          for (const options of [{}, { variant: 'card' }]) {
            const wanted = {
              tag: 'crisis-banner',
              base: baseOf(site.origin),
              region,
              lang,
              options,
            };
            const { text } = snippet('frame', wanted);
            // From outside a sandbox nobody can measure.
            const html = text.replace(/ sandbox="[^"]+"/, '');
            await site.open(`<!doctype html><div style="width: 320px">${html}</div>`);
            const dialed = crisisLinks.en.regions[region]?.[0].href;
            const [end, height] = await site.inPage(measured, region, dialed);
            assert.ok(
              end > 0 && end < height,
              `${region} ${lang} ${options.variant}: ${end} of ${height}`,
            );
          }
    });

    it('is what the preview shows, from this site’s own files, with no more than it can do', async () => {
      await openBuilder(site);
      const state = { place: 'embed', region: 'GB', 'quick-exit': '1' };
      await turn(site, state);
      const base = new URL('/demo/dist/dist/', site.origin).href;
      const wanted = { tag: 'crisis-banner', base, region: 'GB' };
      assert.equal(await site.inPage(previewed), snippet('frame', wanted).text);
    });

    it('is not offered to who just said that none is kept', async () => {
      const offer = async (state) => {
        await turn(site, state);
        return site.inPage(() => document.querySelector('[data-to-frame]').checkVisibility());
      };
      assert.equal(await offer({ place: 'embed', plain: '1' }), false);
      assert.ok(await offer({ place: 'drupal' }));
    });

    it('leaves the picture with the steps, when another form is taken', async () => {
      const drawn = async (place, plain) => {
        await turn(site, { place, plain });
        return (await site.inPage(offered)).picture;
      };
      for (const [place, tool] of [
        ['wordpress-block', /Shortcode/],
        ['embed', /Embed/],
        ['aem', /Source/],
        ['html', /is the code\.$/],
      ]) {
        assert.match(await drawn(place, '0'), tool);
        const other = await drawn(place, '1');
        assert.doesNotMatch(other, tool);
        assert.match(other, /The place to paste is the text, on an empty line\.$/);
      }
    });
  });
}
