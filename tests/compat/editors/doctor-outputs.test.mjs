/**
 * What real filters and editors left of each form, shown to the doctor: it has to see what a visitor gets,
 * as the table of expected.mjs has it from opened pages.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { headHtml } from '../../../src/snippets/index.js';
import { openSite } from '../../loader/loader-page.mjs';
import { EXPECTED } from './expected.mjs';
import { outputsOf } from './outputs.mjs';
import { baseOf } from '../../snippets/wanted.mjs';
import { ask } from '../../site/reading.mjs';

describe('the doctor, of what filters and editors left', { timeout: 120_000 }, () => {
  let site, outputs;
  before(async () => {
    site = await openSite('Chromium');
    outputs = await outputsOf(site);
    await site.goto(`${site.origin}/demo/dist/doctor.html`);
    const head = headHtml({ base: baseOf(site.origin) });
    // As on a clinic's server: the doctor knows this one for what it is.
    const there = (html) => html.replaceAll(site.origin, 'https://clinic.example');
    for (const each of outputs)
      each.answer = await site.inPage(ask, there(`${head}${each.output}`));
  });
  after(() => site?.close());

  for (const [row, verdicts] of Object.entries(EXPECTED)) {
    it(`${row}: sees what a visitor sees`, () => {
      for (const [name, verdict] of Object.entries(verdicts)) {
        const { answer, output } = outputs.find((each) => each.row === row && each.name === name);
        const said = `${name}, ${verdict}: ${output}\n${JSON.stringify(answer)}`;
        const [, later] = verdict.split(' → ');
        const sees = (pattern) => answer.sees.some((each) => pattern.test(each));
        assert.equal(sees(/^the widget/), /\bup\b/.test(later), said);
        assert.equal(sees(/^code$/), /\+ code/.test(later), said);
        assert.equal(sees(/in a frame/), /\bframe/.test(later), said);
        assert.equal(answer.finds.includes('frame-closed'), /dead frame/.test(later), said);
        assert.equal(answer.finds.includes('widget-lost'), /^lost/.test(later), said);
        assert.equal(sees(/^no part/), /^lost/.test(later), said);
        // What came up, or not, can be mended: nothing else is given than links that work.
        if (answer.finds.length) assert.match(answer.instead, /^<p.*<a href="tel:988"/, said);
      }
    });
  }
});
