/** IPDAS: how likely things are: quantified, for whom, per what, until when, how sure. */
import { cellsOf, findingsOf, tableOf } from '../lib/comparison.mjs';
import { NOT_KNOWN, ONE_IN, RELATIVE, denominatorsIn } from '../lib/phrases.mjs';
import { isWritten } from '../lib/reader.mjs';
import { claim, some, verdict } from '../lib/result.mjs';

const SIDES = { benefit: 'good', harm: 'bad' };
const nameOf = ({ option, record }) => `${option}/${record?.id ?? '?'}`;

/** What the table's cell or a picture says of a finding, and whether all of `wanted` stand in it. */
function saying(it, finding, wanted) {
  const { page } = it;
  const cell = tableOf(it)?.cell(finding.option, finding.row);
  const figure = page.figures.find(({ text, images }) =>
    [text, ...images.map(({ label }) => label)].join(' ').includes(finding.sentence),
  );
  const hasAll = (node) => node && wanted.every((each) => node.text.includes(each));
  return [cell, figure].find(hasAll);
}

/** The words themselves, rather than the whole cell around them. */
const closest = (it, words) => (words ? it.find(words) : undefined);

/** For each finding: whether the page says `wanted(finding)` where its numbers stand. */
function allSay(it, what, wanted) {
  const findings = findingsOf(it);
  const found = findings.map((each) => ({ each, node: saying(it, each, wanted(each)) }));
  const silent = found.filter(({ node }) => !node).map(({ each }) => nameOf(each));
  return [
    claim(
      findings.length,
      'no option tells a finding',
      it.inContent('/options', 'tx-options-compare'),
    ),
    claim(
      !silent.length,
      `${what} not rendered: ${some(silent)}`,
      found.slice(0, 3).map(({ each, node }) => it.inPage(closest(it, wanted(each)[0]) ?? node)),
    ),
  ];
}

export function quantified(it) {
  const { options, rows } = it.facts['tx-options-compare'].data;
  const kindOf = new Map(rows.map(({ id, kind }) => [id, kind]));
  const cells = cellsOf(it);
  const claims = Object.entries(SIDES).flatMap(([kind, what]) => {
    const silent = options.filter(({ id, findings }) => {
      if (findings.some(({ row }) => kindOf.get(row) === kind)) return false;
      const said = cells.filter((cell) => cell.option === id && cell.kind === kind);
      const texts = said.map(({ words }) => it.read(words));
      return !texts.some((text) => denominatorsIn(text).length || NOT_KNOWN.test(text));
    });
    const ids = silent.map(({ id }) => id);
    return claim(
      !ids.length,
      `neither a count nor "not known" on the ${what} side of ${some(ids, 9)}`,
    );
  });
  return verdict(
    claims,
    allSay(it, 'counts', ({ counts = [] }) => counts),
  );
}

export function population(it) {
  const unnamed = findingsOf(it).filter(({ population: who }) => !isWritten(who));
  return verdict(
    claim(!unnamed.length, `no group named: ${some(unnamed.map(nameOf))}`),
    allSay(it, 'who took part', ({ population: who, counts = [] }) => [who, ...counts]),
  );
}

export function absoluteOnly(it) {
  const written = it.strings
    .filter(({ plain }) => RELATIVE.some((each) => each.test(plain)))
    .map(({ pointer }) => it.inContent(pointer));
  const shown = it.page.blocks
    .filter(({ text }) => RELATIVE.some((each) => each.test(text)))
    .map((node) => it.inPage(node));
  return verdict(
    claim(!written.length && !shown.length, 'a risk told relative to another', [
      ...written,
      ...shown,
    ]),
    allSay(it, 'counts', ({ counts = [] }) => counts),
  );
}

/**
 * Both groups of a record share one time, by its type. Studies differ in it, so the page must say with
 * each number when it was counted, and must say not to compare studies.
 */
export function samePeriod(it) {
  const { notCompare } = it.words.table;
  const node = it.find(it.read(notCompare));
  return verdict(
    allSay(it, 'when it was counted', ({ when, counts = [] }) => [when, ...counts]),
    claim(isWritten(notCompare) && node, 'nothing says not to compare studies', it.inPage(node)),
  );
}

export function sameDenominator(it) {
  const { rows } = it.facts['tx-options-compare'].data;
  const findings = findingsOf(it);
  const mixed = rows.filter(({ id }) => {
    const records = findings
      .filter(({ row }) => row === id)
      .map(({ record }) => record?.denominator);
    const written = cellsOf(it)
      .filter((cell) => cell.row === id)
      .flatMap(({ words }) => denominatorsIn(it.read(words)).map(Number));
    return new Set([...records, ...written]).size > 1;
  });
  const oneIn = it.strings.filter(({ plain }) => ONE_IN.test(plain));
  const first = findings[0];
  return verdict(
    claim(findings.length, 'no finding'),
    claim(
      !mixed.length,
      `mixed denominators in ${some(mixed.map(({ id }) => id))}`,
      first && it.inContent(`${first.recordPointer}/denominator`, 'risks'),
    ),
    claim(
      !oneIn.length,
      '"1 in so many" has to be calculated',
      oneIn.map(({ pointer }) => it.inContent(pointer)),
    ),
    allSay(it, 'counts', ({ counts = [] }) => counts),
  );
}

/** Words, number and icon array from one record, wherever there is a group to draw beside it. */
export function severalViews(it) {
  const drawable = findingsOf(it).filter(
    ({ record }) => record?.iconArray && record.comparison !== null,
  );
  const drawn = drawable.map((each) => ({ each, figure: pictureOf(it, each) }));
  const without = drawn.filter(({ figure }) => !figure).map(({ each }) => nameOf(each));
  return verdict(
    claim(drawable.length, 'no finding can be drawn'),
    claim(
      !without.length,
      `no picture with words and numbers: ${some(without)}`,
      drawn.slice(0, 3).map(({ figure }) => it.inPage(figure)),
    ),
    allSay(it, 'counts', ({ counts = [] }) => counts),
  );
}

function pictureOf(it, { sentence, counts }) {
  return it.page.figures.find(
    ({ images, text }) =>
      images.some(({ label, drawings }) => label.includes(sentence) && drawings >= counts.length) &&
      counts.every((each) => text.includes(each)),
  );
}

/** A range in words, or words on how sure it is. */
export function uncertainty(it) {
  const findings = findingsOf(it);
  const bare = findings.filter(
    ({ record }) =>
      !record?.difference &&
      !record?.interval &&
      !record?.certainty?.reasons.length &&
      record?.certainty?.level === 'not-graded',
  );
  return verdict(
    claim(!bare.length, `neither range nor certainty: ${some(bare.map(nameOf))}`),
    allSay(it, 'how sure it is', ({ record, gap, sure = [] }) =>
      record?.difference ? [gap] : sure.map(bareOf),
    ),
  );
}

export function certainty(it) {
  const unexplained = findingsOf(it).filter(({ record }) => !record?.certainty?.reasons.length);
  return verdict(
    claim(!unexplained.length, `no reason given: ${some(unexplained.map(nameOf))}`),
    allSay(it, 'certainty and its reasons', ({ sure = [] }) => sure.map(bareOf)),
  );
}

const bareOf = (text = '') => text.replace(/\.$/, '');
