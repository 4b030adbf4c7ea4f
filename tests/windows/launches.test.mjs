/** The questionnaire in twenty fresh browsers each, in real windows that nobody drives while it comes up. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { ENGINES, startDesktop } from './desktop.mjs';
import { seen } from './hand.mjs';
import { forms, startSite } from './pages.mjs';

const LAUNCHES = 20;
/** At once: one for each core of a small machine. */
const LANES = 2;

for (const engine of Object.keys(ENGINES)) {
  describe(`the questionnaire in ${LAUNCHES} fresh windows of ${engine}`, () => {
    let desktop, site;
    before(async () => {
      desktop = await startDesktop();
      site = await startSite();
    });
    after(async () => {
      await site?.close();
      await desktop?.stop();
    });

    /** What is there once the page says that it is, or a while after it should. */
    async function launch(number) {
      const form = forms[number % forms.length];
      const as = `${engine} ${number}`;
      const opened = await desktop.open(engine, site.address('symptom-check', form, as));
      try {
        await until(() => site.seen(as)?.[1] > 200, `the questions by ${form}`, 60_000);
        const { frame } = await seen(opened, '/page', true);
        return await frame.evaluate(shown);
      } catch (error) {
        return { form, error: error.message, seen: site.seen(as) };
      } finally {
        await opened.stop();
      }
    }

    it('is up in each of them, by either form', async () => {
      const found = [];
      let next = 0;
      const lane = async () => {
        while (next < LAUNCHES) found.push(await launch(next++));
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      const up = found.filter(({ title, button }) => title > 15 && button >= 44);
      assert.equal(up.length, LAUNCHES, JSON.stringify(found.filter((each) => !up.includes(each))));
    });
  });
}

/** Runs in the frame: how high a title and a button are drawn. */
function shown() {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  const height = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect().height;
  return { title: height('#title'), button: height('main button') };
}
