/** The report as the inside of a page of the site: no script, status in words and shapes, to be read and printed. */
import { NOT_YET } from '../lib/result.mjs';
import { scoreLine } from '../score.mjs';
import { format } from './format.mjs';

/** A shape and a word for each status; color only repeats them. */
const SHAPES = { met: '✔', 'not met': '✘', 'needs a person': '?', 'not applicable': '–' };

export function toHtml({ judgedAsOf, results }) {
  return format(
    `<h1>Quality report</h1>
      ${intro(judgedAsOf)}
      ${overview(results)}
      ${results.map(section).join('\n')}`,
    'html',
  );
}

function intro(judgedAsOf) {
  return `<p>
        Four published standards, row by row. A script reads the content files and the widgets as a
        browser shows them, and says what it found where. Rows that only people can judge stay open
        until somebody has signed for them. Judged as of ${text(judgedAsOf)}.
      </p>
      <ul class="key">
        <li>${status('met')}: the page or the content shows it.</li>
        <li>${status('not met')}: something is missing; it says what.</li>
        <li>${status('needs a person')}: a script can't tell. It counts neither for nor against a percentage.</li>
        <li>${status('not applicable')}: the row is about something else.</li>
      </ul>
      <p>
        The rows are told in words of our own, with the number of each criterion; the wording of the
        instruments is in their publications. This is the project's own reading. No one outside it
        has certified anything. <a href="./quality.json">The same as JSON</a>.
      </p>`;
}

function overview(results) {
  const lines = results.map(
    (each) =>
      `<li><a href="#${anchor(each)}">${text(each.title)}: ${text(each.element)}</a>
        <ul>${each.scores.map((score) => `<li>${text(scoreLine(score))}</li>`).join('\n')}</ul></li>`,
  );
  return `<h2>Scores</h2>\n<ul class="scores">${lines.join('\n')}</ul>`;
}

/**
 * @typedef {object} Result of an element, held against a standard
 * @property {string} standard
 * @property {string} title
 * @property {{text: string, url?: string}} source
 * @property {string} element
 * @property {({group: string} & import('../score.mjs').Score)[]} scores
 * @property {any[]} rows
 */

/** @param {Result} result */
function section(result) {
  const groups = result.scores.map(({ group, ...score }) => {
    const rows = result.rows.filter((row) => row.group === group);
    return `<h3>${text(scoreLine(score))}</h3>
      <ul class="rows">${rows.map((each) => row(each, result)).join('\n')}</ul>`;
  });
  const { text: cited, url } = result.source;
  const link = url ? ` <a href="${text(url)}">${text(url.replace('https://', ''))}</a>` : '';
  return `<section>
      <h2 id="${anchor(result)}">${text(result.title)}: ${text(result.element)}</h2>
      <p class="source">${text(cited)}${link}</p>
      ${groups.join('\n')}
    </section>`;
}

function row({ id, says, status: state, missing, note, evidence, more }, result) {
  const notYet = missing === NOT_YET;
  const about = notYet ? '' : paragraph('Missing: ', missing) + paragraph('', note);
  const items = evidence.map(
    ({ where, text: said }) =>
      `<li><code>${text(where)}</code>${said ? ` ${text(said)}` : ''}</li>`,
  );
  if (more) items.push(`<li>and ${more} more</li>`);
  return `<li id="${anchor(result)}-${text(id)}">
      <p><strong>${text(id)}.</strong> ${text(says)}. ${status(state, notYet ? NOT_YET : undefined)}</p>
      ${about}
      ${items.length ? `<ul>${items.join('\n')}</ul>` : ''}
    </li>`;
}

const paragraph = (label, words) => (words ? `<p>${label}${text(words)}</p>` : '');

function status(state, word) {
  const name = state.replaceAll(' ', '-');
  const said = word ? `${state}: ${word}` : state;
  return `<span class="status ${name}"><span aria-hidden="true">${SHAPES[state]}</span> ${text(said)}</span>`;
}

const anchor = ({ standard, element }) => `${standard}-${element}`;

function text(value) {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
