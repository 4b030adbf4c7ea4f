/** The code that a widget's reference page gives, with each country and language that can be set there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { TAGS, headHtml, snippet } from '../../src/snippets/index.js';
import { engines } from '../support/engines.mjs';
import { openSite } from '../loader/loader-page.mjs';
import { until } from './reading.mjs';

const { countries } = JSON.parse(readFileSync('src/content/facts/crisis-lines.json', 'utf8'));
const LANGUAGES = ['en', 'es'];
const CALLS = { en: /^(Call|Text) /, es: /^(Llame|Envíe) / };
const REGIONS = countries.map(({ region }) => region);

/** In the page: the code after each choice, as `{ set, code, links }`. */
function codesFor(choices) {
  const field = (name) => document.querySelector(`[data-attribute="${name}"]`);
  return choices.map((set) => {
    for (const [name, value] of Object.entries(set)) field(name).value = value;
    field('region').dispatchEvent(new Event('change', { bubbles: true }));
    const code = document.querySelector('[data-code]').textContent;
    const { body } = new DOMParser().parseFromString(code, 'text/html');
    const links = [...body.querySelectorAll('a')].map((each) => [
      each.getAttribute('href'),
      each.textContent,
    ]);
    return { set, code, links, chosen: Object.keys(set).map((name) => field(name).value) };
  });
}

/** In the page: presses both buttons; the lines for the head, then what each press said. */
async function copied() {
  const said = [];
  for (const button of document.querySelectorAll('[data-copies]')) {
    button.click();
    await new Promise((done) => setTimeout(done, 200));
    said.push(document.querySelector('[data-said]').textContent);
  }
  return [document.getElementById('head-text').textContent, ...said];
}

/** The numbers that the facts have for a country's leading line, as links dial them. */
function dialed(region) {
  const { primary, services } = countries.find((each) => each.region === region);
  const { call, text } = services.find(({ id }) => id === primary);
  return [call, text].filter(Boolean).map(({ number }) => number.replace(/\D/g, ''));
}

for (const engine of engines) {
  describe(`a reference page in ${engine}`, { timeout: 240_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    for (const tag of TAGS) {
      it(`of <${tag}> gives code with the lines of each country, in each language`, async () => {
        await site.goto(`${site.origin}/demo/dist/${tag}.html`);
        const choices = REGIONS.flatMap((region) => LANGUAGES.map((lang) => ({ region, lang })));
        const found = await site.inPage(codesFor, choices);
        assert.ok(found.length > 60);
        for (const { set, code, links, chosen } of found) {
          const where = `${tag} ${set.region} ${set.lang}`;
          assert.deepEqual(chosen, [set.region, set.lang], `${where} can be chosen`);
          const lines = links.slice(0, -1);
          const numbers = lines.map(([href]) => /^(?:tel|sms):(\d+)/.exec(href)?.[1]);
          assert.equal(numbers[0], dialed(set.region)[0], where);
          assert.ok(
            numbers.every((each) => dialed(set.region).includes(each)),
            `${where}: ${numbers}`,
          );
          for (const [, text] of lines) assert.match(text, CALLS[set.lang], where);
          // Without a script, the banner's page is for the US, and has the others below.
          const anchor = tag === 'crisis-banner' && set.region !== 'US' ? `#${set.region}` : '';
          const page = set.lang === 'es' ? `${tag}.es.html?` : `${tag}.html?lang=en&`;
          const link = `/embed/${page}region=${set.region}${anchor}`;
          assert.ok(links.at(-1)[0].endsWith(link), `${links.at(-1)[0]} for ${link}`);
          assert.equal(code, snippet('element', { tag, base: '/care-widgets/', ...set }).text);
        }
      });
    }

    it('runs the live questionnaire, though the frame around it has no address', async () => {
      await site.goto(`${site.origin}/demo/dist/symptom-check.html`);
      assert.match(await site.inPage(until, '[data-events]', 'care-ready'), /care-ready/);
    });

    it('has the lines for the head, which bring up the very widget, and copies both', async () => {
      for (const tag of TAGS) {
        await site.goto(`${site.origin}/demo/dist/${tag}.html`);
        const [head, ...said] = await site.inPage(copied);
        assert.equal(head, headHtml({ base: '/care-widgets/', file: `${tag}.js` }));
        for (const each of said) assert.match(each, /^(Copied|Your browser did not let us copy)/);
        assert.equal(said.length, 2);
        const code = await site.inPage(() => document.querySelector('[data-code]').textContent);
        const page = `${head}${code}`.replaceAll('/care-widgets/', '/dist/');
        await site.open(`<!doctype html><html lang="en"><title>A page</title>${page}`);
        assert.ok(await site.words(tag), tag);
      }
    });

    it('gives the British numbers for Britain, and the American ones again after “Start over”', async () => {
      await site.goto(`${site.origin}/demo/dist/crisis-banner.html`);
      const [{ code }] = await site.inPage(codesFor, [{ region: 'GB' }]);
      assert.match(code, /^<crisis-banner region="GB">\n {2}<a href="tel:116123">Call 116 123</);
      assert.doesNotMatch(code, /988/);
      // A real key: a script's own click would let the form be reset before its listeners are through.
      await site.inPage(() => document.querySelector('[data-playground] [type=reset]').focus());
      await site.press('Enter');
      const again = await site.inPage(until, '[data-code]', '^<crisis-banner>');
      assert.match(again, /^<crisis-banner>\n {2}<a href="tel:988">Call or text 988</);
    });
  });
}
