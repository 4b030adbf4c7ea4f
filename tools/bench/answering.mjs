/**
 * What answering a question costs beside a bare Lit form with the same question, and beside one that
 * also marks the chosen answer's box, as the widget does: from the press to the laid-out page, in turn
 * in one tab, so that a ratio stays a ratio on any machine.
 */
import { build } from 'esbuild';

const ENTRY = `
  import { LitElement, css, html } from 'lit';
  import { QuestionnaireElement } from './src/elements/symptom-check/questionnaire/questionnaire.js';
  customElements.define('care-questionnaire', QuestionnaireElement);
  class BareForm extends LitElement {
    static properties = { picked: { state: true } };
    render() {
      const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
      return html\`<fieldset><legend>Little interest or pleasure in doing things</legend>
        \${options.map((option, value) => html\`<label><input type="radio" name="q"
          .checked=\${this.picked === value} @change=\${() => { this.picked = value; }}> \${option}</label>\`)}
      </fieldset>\`;
    }
  }
  customElements.define('bare-form', BareForm);
  customElements.define('marking-form', class extends BareForm {
    static styles = css\`
      label { display: block; border: 1px solid gray; }
      label:has(:checked) { border-color: blue; background: lavender; }
    \`;
  });
  const questions = new QuestionnaireElement();
  questions.settings = { instrument: 'phq-9', layout: 'steps', language: 'en', region: 'US',
    headingLevel: 3, style: {}, reserved: 0, contact: {} };
  document.body.append(questions, ...['bare-form', 'marking-form'].map((tag) => document.createElement(tag)));`;

/** @returns {Promise<Record<string, {body: string, type?: string}>>} pages for the bench's server, by path */
export async function answeringPage() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    minify: true,
    conditions: ['production'],
    write: false,
  });
  return {
    '/answering.js': { type: 'text/javascript', body: outputFiles[0].text },
    '/answering': {
      body: '<!doctype html><html lang="en"><title>Answering</title><body><script src="/answering.js"></script>',
    },
  };
}

/** The medians of `rounds` rounds in turn, in ms an answer: `{ widget, lit, marking }`. */
export async function answeringCost(browser, origin, rounds = 25) {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/answering`, { waitUntil: 'load' });
  const cost = await tab.evaluate(async (times) => {
    /** @type {(tag: string) => import('lit').LitElement} */
    const one = (tag) => document.querySelector(tag);
    const questions = one('care-questionnaire');
    await questions.updateComplete;
    /** @type {HTMLElement} */ (questions.shadowRoot.querySelector('main .primary')).click();
    await questions.updateComplete;
    const forms = {
      widget: questions,
      lit: one('bare-form'),
      marking: one('marking-form'),
    };
    const spent = { widget: [], lit: [], marking: [] };
    for (let round = 0; round < times; round++) {
      for (const [name, form] of Object.entries(forms)) {
        const radios = form.shadowRoot.querySelectorAll('input');
        const start = performance.now();
        // The clock is coarse: four hundred answers at a time.
        for (let press = 0; press < 400; press++) {
          radios[press % 4].click();
          await form.updateComplete;
          void document.body.offsetHeight;
        }
        spent[name].push((performance.now() - start) / 400);
      }
    }
    const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    return Object.fromEntries(Object.entries(spent).map(([name, all]) => [name, median(all)]));
  }, rounds);
  await tab.close();
  return cost;
}
