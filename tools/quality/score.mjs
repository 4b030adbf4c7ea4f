import { NOT_YET, STATUS } from './lib/result.mjs';

/**
 * @typedef {object} Score
 * @property {string} title
 * @property {number} met
 * @property {number} of
 * @property {number | null} [percent]
 * @property {number} notYetDone
 * @property {number} person
 * @property {number} notApplicable
 */

/**
 * The score of one group. What doesn't apply is left out; what waits for a person counts neither for nor
 * against a percentage and is told apart, and counts as not yet met where rows are counted.
 */
export function scoreOf({ id, title, score }, rows) {
  const count = (status) => rows.filter((row) => row.status === status).length;
  const [met, unmet, person, away] = Object.values(STATUS).map(count);
  const of = score === 'percent' ? met + unmet : met + unmet + person;
  const percent = score === 'percent' ? { percent: of ? Math.round((100 * met) / of) : null } : {};
  const notYetDone = rows.filter((row) => row.missing === NOT_YET).length;
  return { group: id, title, met, of, ...percent, unmet, notYetDone, person, notApplicable: away };
}

/**
 * "Qualifying: 6 of 6", "Understandability: 100 % (12 of 12), 5 need a person".
 *
 * @param {Score} score
 */
export function scoreLine({ title, met, of, percent, notYetDone, person, notApplicable }) {
  const share = percent === undefined ? `${met} of ${of}` : `${percent ?? '–'} % (${met} of ${of})`;
  const more = [
    notYetDone && `${notYetDone} not yet done`,
    person && `${person} ${person === 1 ? 'needs' : 'need'} a person`,
    notApplicable && `${notApplicable} not applicable`,
  ].filter(Boolean);
  return `${title}: ${[share, ...more].join(', ')}`;
}
