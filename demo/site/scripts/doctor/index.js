/** The page doctor: reads what was pasted, here in the browser, and says what it found. */
import { SAID, copy } from '../builder/copy.js';
import { examine } from './examine.js';
import { GRADES } from './finding.js';
import { instead } from './instead.js';

const one = (name) => document.querySelector(`[data-${name}]`);
const data = JSON.parse(document.querySelector('#data').textContent);
const here =
  location.protocol === 'file:'
    ? 'https://HOST/care-widgets/'
    : new URL('dist/', location.href.split('#')[0]).href;
let snippet;

function element(name, text, className) {
  return Object.assign(document.createElement(name), {
    textContent: text,
    ...(className && { className }),
  });
}

const drawn = ({ id, grade, what, why, todo }) => {
  const item = element('li', '', `finding ${grade}`);
  item.dataset.finding = id;
  item.append(
    element('p', GRADES[grade], 'grade'),
    element('h3', what),
    element('p', why),
    element('p', `What to do: ${todo}`),
  );
  return item;
};

function check() {
  const raw = one('html').value;
  const empty = !raw.trim();
  one('error').textContent = empty ? 'Paste the code of the page first.' : '';
  one('html').toggleAttribute('aria-invalid', empty);
  if (empty) {
    one('result').hidden = true;
    one('html').focus();
    return;
  }
  draw(examine(raw, data));
}

function draw({ found, sees, findings, wanted }) {
  one('result').hidden = false;
  const count = findings.filter(({ grade }) => grade !== 'note').length;
  one('title').textContent = found ? summary(count) : 'There is no widget in this code';
  one('none').hidden = found;
  one('sees-box').hidden = !found;
  const lines = sees.length ? sees : ['nothing of the widget'];
  one('sees').replaceChildren(...lines.map((each) => element('li', each)));
  one('findings').replaceChildren(...findings.map(drawn));
  one('instead').hidden = !found || !findings.length;
  if (found) {
    snippet = instead(wanted, data, here);
    one('snippet').value = snippet.html;
    one('head').value = snippet.head;
    one('head-box').hidden = !findings.some(({ id }) =>
      /^(script|hash|crossorigin|stand)/.test(id),
    );
    one('builder').href = `builder.html#${snippet.hash}`;
  }
  one('said').textContent = '';
  one('title').focus();
}

const summary = (count) =>
  count === 0
    ? 'All is well'
    : count === 1
      ? 'We found 1 thing to look at'
      : `We found ${count} things to look at`;

one('doctor').addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
one('copy').addEventListener('click', async () => {
  one('said').textContent = '';
  one('said').textContent = SAID[await copy(snippet, one('snippet'))];
});
for (const button of document.querySelectorAll('[data-example]'))
  button.addEventListener('click', () => {
    one('html').value = button.dataset.example;
    check();
  });
