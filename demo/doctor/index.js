/** The page doctor: reads what was pasted, here in the browser, and says what it found. */
import { SAID, copy } from '../site/scripts/copy.js';
import { examine } from './examine.js';
import { GRADES } from './finding.js';
import { instead } from './replacement.js';
import { EMPTY, noCode, titleOf } from './verdict.js';

/** @type {(name: string) => HTMLElement} */
const one = (name) => document.querySelector(`[data-${name}]`);
const area = (name) => /** @type {HTMLTextAreaElement} */ (one(name));
const data = JSON.parse(document.querySelector('#data').textContent);
let snippet;

function element(name, text, className) {
  return Object.assign(document.createElement(name), {
    textContent: text,
    ...(className && { className }),
  });
}

const drawn = ({ id, grade, what, code, why, todo, line }) => {
  const item = element('li', '', `finding ${grade}`);
  item.dataset.finding = id;
  item.append(
    element('p', GRADES[grade], 'grade'),
    element('h3', what),
    ...(code ? [element('code', code, 'found')] : []),
    element('p', why),
    element('p', `What to do: ${todo}`),
  );
  if (line) item.append(...corrected(line));
  return item;
};

/** The code as it should be, to copy. */
function corrected(line) {
  const code = element('code', line, 'line');
  const button = Object.assign(element('button', 'Copy this line'), { type: 'button' });
  const said = element('p', '', 'said');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = SAID[await copy({ text: line }, code)];
  });
  return [code, button, said];
}

function check() {
  const raw = area('html').value;
  const empty = !raw.trim();
  one('error').textContent = empty ? 'The box is empty. Paste the code of the page first.' : '';
  one('html').toggleAttribute('aria-invalid', empty);
  // A live region tells what is put into it, not what is there already.
  one('answer').textContent = '';
  // Whatever happens now: what was said of another page must not stand.
  one('result').hidden = true;
  if (empty) {
    one('html').focus();
    one('answer').textContent = EMPTY;
    return;
  }
  try {
    const answer = examine(raw, data);
    const { title, text } = noCode(raw, answer.found) ?? {};
    draw(title ? NO_ANSWER : answer, title, text);
  } catch {
    draw(NO_ANSWER, UNREAD.title, UNREAD.text);
  }
}

const NO_ANSWER = { found: false, sees: [], findings: [], wanted: undefined };
/** A page is anybody's code, and a check may stumble over it. */
const UNREAD = {
  title: 'This page could not be checked completely',
  text: 'Something in its code stops this check, so there is no result. Paste only the part of the code with the widget or its links, together with the line that has loader.js in it, and press “Check” again. To see whether the widget works, open the page as a visitor does.',
};

const NOTHING = one('none').textContent;
/** Nothing of these is put right by other code. */
const isFine = ({ id }) => /^(in-editor|editor-code|link-stays|accent-moved|header)/.test(id);
const ABOUT_HEAD =
  /^(script|hash|crossorigin|stand|version|not-encrypted)|^address-(misspelled|bare|broken)/;

/**
 * @param {ReturnType<typeof examine> | typeof NO_ANSWER} answer
 * @param {string} [title] in place of the one that follows from the findings
 * @param {string} [text]
 */
function draw({ found, sees, findings, wanted }, title, text) {
  one('result').hidden = false;
  one('title').textContent =
    title ?? (found ? titleOf(findings, sees) : 'There is no widget in this code');
  one('none').textContent = text ?? NOTHING;
  one('none').hidden = found;
  one('begin').hidden = found || Boolean(title);
  // Of code in an editor nobody can say what visitors see.
  one('sees-box').hidden = !found || (!sees.length && findings.some(isFine));
  const lines = sees.length ? sees : ['no part of the widget'];
  one('sees').replaceChildren(...lines.map((each) => element('li', each)));
  one('findings').replaceChildren(...findings.map(drawn));
  one('instead').hidden = !found || findings.every(isFine);
  if (found) {
    snippet = instead(wanted, data);
    one('no-address').hidden = !snippet.needsAddress;
    // The links are there: only the script is not.
    one('links-box').hidden = findings.every(
      ({ id, grade }) => id === 'script-missing' && grade === 'note',
    );
    area('snippet').value = snippet.html;
    area('head').value = snippet.head;
    one('head-box').hidden = !findings.some(({ id }) => ABOUT_HEAD.test(id));
    /** @type {HTMLAnchorElement} */ (one('builder')).href = `builder.html#${snippet.hash}`;
  }
  one('said').textContent = '';
  one('title').focus();
}

one('doctor').addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
one('copy').addEventListener('click', async () => {
  one('said').textContent = '';
  one('said').textContent = SAID[await copy(snippet, one('snippet'))];
});
/** @type {NodeListOf<HTMLElement>} */
const examples = document.querySelectorAll('[data-example]');
for (const button of examples)
  button.addEventListener('click', () => {
    area('html').value = button.dataset.example;
    check();
  });
