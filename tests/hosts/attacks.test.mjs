/** Hostile text in every option, word and slot: shown as text or refused with the warning, and no more. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { STRICT, html, openSite } from '../loader/loader-page.mjs';
import { feedAttributes, feedContent, linksBeside, strange, toResult, trip } from './attack.mjs';
import { ADDRESSES, TEXTS, some } from './hostile-texts.mjs';
import { untilThere } from '../support/until.mjs';

/** From what the widgets document: an attribute of tomorrow is attacked as well. */
const widgets = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, attributes }) => ({ tag: tagName, names: attributes.map(({ name }) => name) }));

/** The paths of all words of a widget, and of one that a clinic adds. */
function wordsOf(tag) {
  const paths = [['emergency', 'signs', 'ours']];
  const walk = (value, path) => {
    if (typeof value === 'string') paths.push(path);
    else if (value && typeof value === 'object')
      for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
  };
  walk(JSON.parse(readFileSync(`src/content/en/${tag}.json`, 'utf8')), []);
  return paths;
}

/** The crisis banner gets all; what takes longer to draw has its options read by the same code. */
const textsFor = (tag) => (tag === 'crisis-banner' ? TEXTS : some(160));

for (const engine of engines) {
  describe(`hostile text in ${engine}`, { timeout: 300_000 }, () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site?.close());

    const open = async (body = '', head = '<script src="/dist/care-widgets.js"></script>') => {
      await site.open(html(body, { head }), { 'content-security-policy': STRICT });
      await site.inPage(trip);
    };

    for (const { tag, names } of widgets) {
      it(`${tag} takes it in ${names.length} attributes and its slot`, async () => {
        await open();
        assert.equal(await site.inPage(feedAttributes, tag, names, textsFor(tag)), '');
        assert.equal(await site.inPage(strange), '');
      });

      it(`${tag} takes it in a clinic’s own words`, async () => {
        await open();
        assert.equal(await site.inPage(feedContent, tag, wordsOf(tag), some(60)), '');
        assert.equal(await site.inPage(strange), '');
      });

      // The questionnaire's are in its frame, below.
      if (tag === 'symptom-check') continue;
      it(`${tag} makes no link of an address that runs a script, and says so`, async () => {
        await open();
        for (const name of names.filter((each) => /url|exit/.test(each))) {
          const said = await site.inPage(
            async (each, attribute, addresses) => {
              const silent = [];
              for (const address of addresses) {
                const element = document.createElement(each);
                element.setAttribute(attribute, address);
                const before = globalThis.heard.length;
                document.body.append(element);
                await element.updateComplete;
                const links = [...element.shadowRoot.querySelectorAll('a')];
                const led = links.some(({ href }) => !/^(https?|tel|sms):/.test(href));
                const warned = globalThis.heard
                  .slice(before)
                  .some((line) => line.includes(attribute));
                if (led || !warned) silent.push(address);
                element.remove();
              }
              return JSON.stringify(silent);
            },
            tag,
            name,
            ADDRESSES,
          );
          assert.equal(said, '[]', name);
        }
      });
    }

    it('the questionnaire’s result makes text of text, and no link of such an address', async () => {
      await open('<symptom-check instrument="phq-2"></symptom-check>');
      const { start, question, check } = JSON.parse(
        readFileSync('src/content/en/symptom-check.json', 'utf8'),
      );
      const labels = [start.begin, question.next, check.result];
      assert.equal(await site.words('symptom-check').then(Boolean), true);
      await untilThere(() =>
        site.inFrame(() => Boolean(document.querySelector('care-questionnaire').shadowRoot)),
      );
      assert.equal(await site.inFrame(toResult, labels), true);
      for (const [index, text] of [...ADDRESSES, ...some(24)].entries()) {
        const label = `Label ${index} ${text}`.trim();
        const given = { 'contact-url': text, 'contact-label': label, 'contact-phone': '555 0100' };
        await site.inPage((all) => {
          const element = document.querySelector('symptom-check');
          for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
        }, given);
        const found = await site.inFrame(linksBeside, label);
        assert.match(found, /^true 0 (https?:,?|tel:,?|sms:,?|mailto:,?)+$/, label);
      }
      assert.equal(await site.inPage(strange), '');
    });
  });
}
