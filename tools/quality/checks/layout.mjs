/** PEMAT and CDC: headings, chunks, lists, summary, figures, tables. */
import { sentencesOf } from '../../../src/content/rules/lib/sentences.mjs';
import { HEAD_WORDS } from '../../../src/content/rules/lib/thresholds.mjs';
import { chunksOf, keyPoints, ownLists } from '../lib/material.mjs';
import { countWords } from '../lib/reader.mjs';
import { claim, some, verdict } from '../lib/result.mjs';

const CHUNK_WORDS = 150;
const PARAGRAPH_SENTENCES = 5;
/** CDC's index, item 8: longer lists need sub-headings. */
const LIST_ITEMS = 7;

const headOf = ({ own, text }) => (own || text).slice(0, 40);

export function chunks(it) {
  const all = chunksOf(it.page);
  const long = all.filter(({ words }) => words > CHUNK_WORDS);
  const dense = it.page.blocks.filter(
    ({ kind, text, part }) =>
      /^(p|li|dd)$/.test(kind) &&
      !part.includes('references') &&
      sentencesOf(text).length > PARAGRAPH_SENTENCES,
  );
  return verdict(
    claim(all.length > 1, 'not divided'),
    claim(
      !long.length,
      `more than ${CHUNK_WORDS} words below ${some(long.map(({ heading, words }) => `${headOf(heading)} (${words})`))}`,
      (long.length ? long : all.slice(0, 3)).map(({ heading }) => it.inPage(heading)),
    ),
    claim(
      !dense.length,
      `paragraphs of more than ${PARAGRAPH_SENTENCES} sentences`,
      dense.map((each) => it.inPage(each)),
    ),
  );
}

export function headers(it) {
  const headings = it.page.blocks.filter(({ kind }) => /^h\d$/.test(kind));
  const texts = headings.map(({ text }) => text);
  const twice = texts.filter((text, at) => texts.indexOf(text) < at);
  return verdict(
    claim(
      headings.length > 1 && texts.every(Boolean),
      'no headings',
      headings.slice(0, 3).map((each) => it.inPage(each)),
    ),
    claim(
      !twice.length,
      `headings that stand twice: ${some(twice)}`,
      headings.filter(({ text }) => twice.includes(text)).map((each) => it.inPage(each)),
    ),
  );
}

/** Key points before everything else but the title, the message and the way through. */
export function summary(it) {
  const points = keyPoints(it.page);
  const { blocks } = it.page;
  const first = blocks.findIndex(({ part }) => part.includes('key-points'));
  const before = blocks
    .slice(0, Math.max(first, 0))
    .filter(
      ({ kind, within }) => kind === 'p' && !within.includes('header') && !within.includes('nav'),
    );
  return verdict(
    claim(
      points && points.items >= 3 && points.items <= LIST_ITEMS,
      `no 3 to ${LIST_ITEMS} key points`,
      it.inPage(points),
    ),
    claim(
      !before.length,
      'other text comes before the key points',
      before.map((each) => it.inPage(each)),
    ),
  );
}

export function cues(it) {
  const points = keyPoints(it.page);
  const around = it.page.blocks.find(({ part, boxed }) => part.includes('key-points') && boxed);
  return verdict(
    claim(points?.boxed || around, 'the key points have no box', it.inPage(points)),
    claim(ownLists(it.page).length, 'no list'),
  );
}

export function lists(it) {
  const all = ownLists(it.page);
  const long = all.filter(({ items }) => items > LIST_ITEMS);
  return verdict(
    claim(all.length, 'no list'),
    claim(
      !long.length,
      `lists of more than ${LIST_ITEMS} items`,
      (long.length ? long : all.slice(0, 3)).map((each) =>
        it.inPage({ ...each, text: `${each.items} items: ${each.text}` }),
      ),
    ),
  );
}

export function visuals(it) {
  const { figures } = it.page;
  return verdict(
    claim(
      figures.length,
      'no figure',
      figures.slice(0, 3).map((each) => it.inPage(each)),
    ),
  );
}

export function captions(it) {
  const { figures } = it.page;
  const bare = figures.filter(({ caption }) => !caption);
  return verdict(
    claim(figures.length, 'no figure'),
    claim(
      !bare.length,
      'figures without a caption',
      (bare.length ? bare : figures.slice(0, 3)).map((each) => it.inPage(each)),
    ),
  );
}

export function plainTables(it) {
  const heads = it.page.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(({ tag }) => tag === 'th')),
  );
  const long = heads.filter(
    ({ text, words }) => Math.min(countWords(text), countWords(words)) > HEAD_WORDS,
  );
  const loose = heads.filter(({ text, scope }) => text && !scope);
  return verdict(
    claim(heads.length, 'no table with heads'),
    claim(
      !long.length,
      `heads of more than ${HEAD_WORDS} words`,
      (long.length ? long : heads.slice(0, 3)).map((each) => it.inPage(each)),
    ),
    claim(
      !loose.length,
      'heads without a scope',
      loose.map((each) => it.inPage(each)),
    ),
  );
}

/** Each chart says how to read it, and so does the table of options. */
export function howToRead(it) {
  const charts = it.page.figures.filter(({ images, notes }) => images.length || notes.length);
  const mute = charts.filter(
    ({ notes, listItems }) => !listItems && !notes.some((each) => countWords(each) > 5),
  );
  const text = it.words.table?.howToRead;
  const node = text && it.find(it.read(text));
  return verdict(
    claim(charts.length, 'no chart'),
    claim(
      !mute.length,
      'charts that do not say how to read them',
      (mute.length ? mute : charts.slice(0, 2)).map((each) => it.inPage(each)),
    ),
    text ? claim(node, 'nothing says how to read the table', it.inPage(node)) : [],
  );
}

/** Nobody has to subtract: a picture of two groups states their difference. */
export function differences(it) {
  const pairs = it.page.figures.filter(({ images }) => images.some(({ drawings }) => drawings > 1));
  const silent = pairs.filter(
    ({ facts, beside }) =>
      !/\b(more|fewer|no gap)\b/i.test([beside, ...facts.map(({ text }) => text)].join(' ')),
  );
  return verdict(
    claim(pairs.length, 'no two groups are compared'),
    claim(
      !silent.length,
      'pictures of two groups without their difference',
      (silent.length ? silent : pairs.slice(0, 3)).map((each) => it.inPage(each)),
    ),
  );
}
