import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { orderRows } from '../../../src/elements/tx-options-compare/selection.js';
import { piecesOf } from '../../../src/content/inline.js';
import { press as key } from '../../support/keys.js';
import {
  all,
  compare,
  facts,
  group,
  one,
  pick,
  press,
  step,
  told,
  type,
  words,
  type Compare,
} from './decide-support.js';

const { values, ready } = words;
/** The first question of those to check oneself. */
const QUIZ = piecesOf(words.quiz[facts.quiz[0]!.id]!.question).find(
  (each) => typeof each === 'string',
)!;
const label = (id: string): string => values.domains[id]!.label;
const [VERY, SOME, NO] = [0, 1, 2] as const;

/** Words that would make a comparison a verdict. */
const VERDICT = /\b(best|winner|score|recommend|match(es)?|rank)\b|\d+ of \d+/i;

/** The rows as the element orders them now. */
function rows(element: Compare): string[] {
  const found = all(element, 'tbody th[scope="row"]');
  return found.map(({ textContent }) => textContent.trim());
}

describe('what matters to me', () => {
  it('presets nothing, in any group of the steps', async () => {
    const element = await compare();
    const radios = all<HTMLInputElement>(element, 'input[type="radio"]');
    expect(radios.length).to.be.greaterThan(30);
    expect(radios.filter(({ checked }) => checked).length).to.equal(0);
    expect(step(element, 'values').textContent).to.include(values.noneYet);
    for (const { value } of all<HTMLTextAreaElement>(element, 'textarea'))
      expect(value).to.equal('');
  });

  it('has a named group of native radios for each domain', async () => {
    const element = await compare();
    for (const { id } of facts.domains) {
      const radios = [...group(element, label(id)).querySelectorAll('input')];
      expect(radios.map(({ type: kind }) => kind)).to.deep.equal(['radio', 'radio', 'radio']);
      expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
      const said = radios.map((each) => each.closest('label')?.textContent.trim());
      expect(said).to.deep.equal([values.levels.very, values.levels.some, values.levels.no]);
    }
  });

  it('tells at once what sets the compared options apart, and nothing of the others', async () => {
    const element = await compare({ options: 'ect vns rtms' });
    await pick(element, label('given'), VERY);
    const said = told(element, label('given'));
    expect(said).to.include(`You said this matters: ${label('given')}.`);
    expect(said).to.include('Needs anesthesia: ECT and VNS.');
    expect(said).not.to.include(words.options['iv-ketamine']!.inText);
    expect(said).not.to.include('drip');
  });

  it('follows the options that are compared', async () => {
    const element = await compare({ options: 'ect vns rtms' });
    await pick(element, label('given'), VERY);
    element.options = 'vns rtms';
    await element.updateComplete;
    const said = told(element, label('given'));
    expect(said).to.include('Needs anesthesia: VNS.');
    expect(said).not.to.include('ECT');
  });

  it('says so where nothing sets the options apart', async () => {
    const element = await compare({ options: 'psychotherapy keep-going' });
    await pick(element, label('work-driving'), SOME);
    expect(told(element, label('work-driving'))).to.include(values.nothing);
  });

  it('tells nothing of what matters not much', async () => {
    const element = await compare();
    await pick(element, label('given'), NO);
    expect(told(element, label('given'))).to.equal('');
  });

  it('names no winner, no score and no count, whatever is marked', async () => {
    const element = await compare();
    for (const { id } of facts.domains) await pick(element, label(id), VERY);
    for (const { id } of facts.domains) {
      expect(told(element, label(id)), id).not.to.match(VERDICT);
      expect(told(element, label(id)), id).to.not.equal('');
    }
    expect(step(element, 'values').innerText).not.to.match(VERDICT);
  });

  it('takes a mark away again and keeps the focus in its group', async () => {
    const element = await compare();
    await pick(element, label('cost'), VERY);
    const clear = group(element, label('cost')).querySelector('button')!;
    expect(clear.checkVisibility()).to.equal(true);
    clear.focus();
    clear.click();
    await element.updateComplete;
    expect(group(element, label('cost')).querySelector(':checked') === null).to.equal(true);
    expect(told(element, label('cost'))).to.equal('');
    expect(clear.checkVisibility()).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(
      group(element, label('cost')).querySelector('input'),
    );
    expect(step(element, 'values').textContent).to.include(values.noneYet);
  });

  it('is worked by keyboard', async () => {
    if (!/Chrome/.test(navigator.userAgent)) return;
    const element = await compare();
    const [first, second] = group(element, label('cost')).querySelectorAll('input');
    first!.focus();
    await key('Space');
    await key('ArrowDown');
    await element.updateComplete;
    expect(second!.checked).to.equal(true);
    await key('Tab');
    await key('Enter');
    await element.updateComplete;
    expect(group(element, label('cost')).querySelector(':checked') === null).to.equal(true);
  });

  it('moves the rows of the table up as marked, and back', async () => {
    const element = await compare();
    const before = rows(element);
    await pick(element, label('cost'), VERY);
    const { title } = words.rows['cost']!;
    // Until there is a table the order itself is what there is to see.
    if (before.length) expect(rows(element)[0]).to.equal(title);
    expect(orderRows(facts.rows, facts, { cost: 'very' })[0]?.id).to.equal('cost');
    expect(step(element, 'values').textContent).to.include(values.order);
    await press(element, `${values.clear}: ${label('cost')}`);
    expect(rows(element)).to.deep.equal(before);
  });

  it('leads back to the options, whose rows have moved far above', async () => {
    const element = await compare();
    expect(all(element, 'section [href="#step-options"]')).to.deep.equal([]);
    await pick(element, label('cost'), VERY);
    const link = one(element, 'section [href="#step-options"]');
    expect(link.textContent).to.equal(words.steps.options);
    const { href } = location;
    link.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('step-options');
    expect(location.href).to.equal(href);
  });

  it('shows what a clinic added, which has no facts to tell', async () => {
    const element = await compare({}, (each) => {
      each.content = { en: { values: { blocks: { cost: 'Coming by bus' } } } };
    });
    await pick(element, 'Coming by bus', VERY);
    expect(told(element, 'Coming by bus')).to.equal('You said this matters: Coming by bus.');
    expect(group(element, label('cost')).querySelector(':checked') === null).to.equal(true);
  });
});

describe('am I ready to decide', () => {
  const items = facts.ready.map((id) => ready.items[id]!);
  const said = (element: Compare): string => step(element, 'questions').innerText;

  it('answers only when all is answered', async () => {
    const element = await compare();
    for (const item of items.slice(1)) await pick(element, item, 0);
    expect(said(element)).not.to.include(ready.all);
    expect(said(element)).not.to.include(ready.some);
    await pick(element, items[0]!, 0);
    expect(said(element)).to.include(ready.all);
    await pick(element, items[2]!, 1);
    expect(said(element)).to.include(ready.some);
    expect(said(element)).not.to.include(ready.all);
  });
});

describe('what is marked and typed', () => {
  it('leaves no attribute, storage, address or event behind', async () => {
    const element = await compare();
    const before = [element.outerHTML, location.href, localStorage.length, document.cookie];
    const heard: string[] = [];
    const hear = ({ type: kind }: Event): number => heard.push(kind);
    const kinds = ['input', 'change', 'care-ready', 'care-error', 'care-share'];
    for (const kind of kinds) document.addEventListener(kind, hear);
    await pick(element, label('cost'), VERY);
    await pick(element, ready.items[facts.ready[0]!]!, 1);
    await type(element, values.own, 'My children');
    for (const kind of kinds) document.removeEventListener(kind, hear);
    expect(heard).to.deep.equal([]);
    expect([element.outerHTML, location.href, localStorage.length, document.cookie]).to.deep.equal(
      before,
    );
  });

  it('spells nothing to a page that listens, letter by letter', async () => {
    if (!/Chrome/.test(navigator.userAgent)) return;
    const element = await compare();
    const heard: string[] = [];
    const hear = ({ type: kind, key: pressed }: Event & { key?: string }): number =>
      heard.push(`${kind} ${pressed ?? ''}`);
    const kinds = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change'];
    kinds.push('copy', 'cut', 'paste', 'select', 'selectstart');
    const composed = ['compositionstart', 'compositionupdate', 'compositionend'];
    for (const kind of [...kinds, ...composed]) document.body.addEventListener(kind, hear);
    const [area] = all<HTMLTextAreaElement>(element, 'textarea');
    area!.focus();
    await sendKeys({ type: 'Ect' });
    area!.select();
    await sendKeys({ press: 'Backspace' });
    for (const kind of ['copy', 'cut', 'paste'])
      area!.dispatchEvent(new ClipboardEvent(kind, { bubbles: true, composed: true }));
    for (const kind of composed) {
      const init = { data: 'x', bubbles: true, composed: true };
      area!.dispatchEvent(new CompositionEvent(kind, init));
    }
    expect(heard).to.deep.equal([]);
    for (const pressed of ['Escape', 'Tab']) await sendKeys({ press: pressed });
    expect(element.shadowRoot!.activeElement).to.not.equal(area);
    await sendKeys({ press: 'k' });
    for (const kind of [...kinds, ...composed]) document.body.removeEventListener(kind, hear);
    // What spells nothing, for dialogs around the widget, and shortcuts pressed outside the field.
    for (const pressed of ['Escape', 'Tab', 'k']) expect(heard).to.include(`keydown ${pressed}`);
  });

  it('lets a definition be closed by Escape in a text field', async () => {
    const element = await compare();
    const term = one(element, '.term button');
    term.click();
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    all(element, 'textarea')[0]!.focus();
    await key('Escape');
    expect(term.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stands where recorders are told not to look, and no speller sends it off', async () => {
    const element = await compare();
    const fields = all(element, 'textarea, input, select');
    const quiz = group(element, QUIZ);
    for (const each of [...fields, quiz]) {
      expect(each.matches('.rr-block.ph-no-capture.sentry-block *')).to.equal(true);
    }
    for (const each of all<HTMLTextAreaElement>(element, 'textarea')) {
      expect(each.spellcheck).to.equal(false);
      expect(each.autocomplete).to.equal('off');
    }
  });

  it('is gone when the page comes back', async () => {
    const element = await compare();
    await pick(element, label('cost'), VERY);
    await pick(element, QUIZ, 0);
    await type(element, words.questions.own, 'Will it hurt?');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(all(element, ':checked[type="radio"]').length).to.equal(0);
    for (const { value } of all<HTMLTextAreaElement>(element, 'textarea'))
      expect(value).to.equal('');
  });

  it('stays when a page that never went shows', async () => {
    const element = await compare();
    await pick(element, label('cost'), VERY);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await element.updateComplete;
    expect(all(element, ':checked[type="radio"]').length).to.equal(1);
  });
});

describe('the next step', () => {
  it('lists what to do in order, with the clinic’s own step once', async () => {
    const element = await compare({ 'contact-label': 'Lakeside', 'contact-phone': '555-0100' });
    const lists = [...step(element, 'next').querySelectorAll('ol')];
    expect(lists).to.have.lengthOf(Object.keys(words.next.actions).length);
    expect(all(element, '.contact')).to.deep.equal([one(element, '.contact')]);
    expect(step(element, 'next').contains(one(element, '.contact'))).to.equal(true);
  });

  it('names the clinic’s page by its address where there is no label', async () => {
    for (const label of ['', '  ']) {
      const element = await compare({
        'contact-label': label,
        'contact-url': 'https://x.example/',
      });
      expect(one(element, '.contact a').textContent).to.equal('https://x.example/');
    }
  });

  for (const region of ['US', 'GB', 'XX']) {
    it(`repeats the crisis links where it says to call, ${region}`, async () => {
      const element = await compare({ region });
      const [first, again] = all(element, '.crisis-help');
      expect(again!.innerHTML).to.equal(first!.innerHTML);
      expect(all(element, '.crisis-help a[href]').length).to.be.at.least(2);
      // Right behind the list of what to do.
      const said = again!.previousElementSibling!.textContent;
      expect(said).to.include(words.next.actions.worse.steps['crisis-line']);
    });
  }

  it('opens beside the page what leads away, for coming back starts anew; but no crisis link', async () => {
    const element = await compare({
      'contact-label': 'Lakeside',
      'contact-url': 'https://clinic.test/book',
    });
    const away = all<HTMLAnchorElement>(element, 'a[href^="http"]:not(.crisis-help a)');
    expect(away.map(({ href }) => href)).to.include('https://clinic.test/book');
    expect(away.length).to.be.above(20);
    for (const { target, relList, href } of away) {
      expect(target, href).to.equal('_blank');
      expect([...relList], href).to.include.members(['noopener', 'noreferrer']);
    }
    expect(all(element, '.crisis-help [target]')).to.deep.equal([]);
  });

  it('has the sheet before the way to the clinic', async () => {
    const element = await compare({ 'contact-phone': '555-0100' });
    const after = one(element, '.take').compareDocumentPosition(one(element, '.contact'));
    expect(after).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('fits 320 px', async () => {
    const element = await compare();
    element.parentElement!.style.width = '320px';
    for (const { id } of facts.domains) await pick(element, label(id), VERY);
    for (const id of ['values', 'questions', 'next']) {
      const part = step(element, id);
      expect(part.scrollWidth, id).to.be.at.most(part.clientWidth);
    }
  });

  it('has choices and buttons for thumbs', async () => {
    const element = await compare();
    await pick(element, label('cost'), VERY);
    const targets = all(element, 'fieldset .choice, section [part="button"]');
    for (const each of targets.filter((one_) => one_.checkVisibility())) {
      expect(each.getBoundingClientRect().height, each.textContent).to.be.at.least(44);
    }
  });
});
