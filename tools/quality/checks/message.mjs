/** PEMAT and CDC: the main message, what is known and what isn't, why it matters. */
import { sentencesOf } from '../../../src/content/rules/lib/sentences.mjs';
import { MESSAGE_SENTENCES } from '../../../src/content/rules/lib/thresholds.mjs';
import { cellsOf } from '../lib/comparison.mjs';
import { denominatorsIn } from '../lib/phrases.mjs';
import { countWords, isWritten } from '../lib/reader.mjs';
import { claim, verdict } from '../lib/result.mjs';
import { told } from '../lib/claims.mjs';

const PROMOTION =
  /\b(buy|order now|book now|discount|coupon|sale|limited offer|free trial|download (our|the) app|sign up|subscribe|best (clinic|price))\b/i;

const messageNode = (it, view) => it.find(it.read(it.words.mainMessage), view);

export function oneMessage(it) {
  const text = it.read(it.words.mainMessage);
  return verdict(
    told(it, '/mainMessage', it.words.mainMessage, 'the main message'),
    claim(
      sentencesOf(text).length <= MESSAGE_SENTENCES,
      `the main message has more than ${MESSAGE_SENTENCES} sentences`,
    ),
  );
}

export function atTop(it) {
  const node = messageNode(it, 'phone');
  return verdict(
    claim(
      node?.aboveFold && node.visible,
      'on a phone one has to scroll to see all of the main message',
      it.inPage(node, 'phone'),
    ),
  );
}

/** Larger or bolder than the text around it, or in a box of its own. */
export function emphasized(it) {
  const node = messageNode(it);
  const plain = it.page.blocks.filter(
    ({ kind, within }) => kind === 'p' && !within.includes('header') && !within.includes('figure'),
  );
  const usual = Math.max(...plain.map(({ size }) => parseFloat(size)));
  const stands =
    node && (parseFloat(node.size) > usual || Number(node.weight) >= 600 || node.boxed);
  return verdict(claim(stands, 'the main message looks like the text around it', it.inPage(node)));
}

export function purpose(it) {
  const [title] = it.page.blocks.filter(({ kind }) => /^h\d$/.test(kind));
  const message = messageNode(it);
  return verdict(
    claim(
      title && countWords(title.text) >= 3,
      'the title does not name the topic',
      it.inPage(title),
    ),
    claim(message, 'no sentence says what the page is for', it.inPage(message)),
  );
}

export function undistracted(it) {
  const promoting = it.page.blocks.filter(({ text }) => PROMOTION.test(text));
  const first = it.page.blocks[0];
  return verdict(
    claim(
      !promoting.length,
      'words that sell',
      (promoting.length ? promoting : [first]).map((each) => it.inPage(each)),
    ),
  );
}

export function knownAndNot(it) {
  const { choice, sections } = it.words;
  if (choice)
    return verdict(
      told(it, '/choice/known', choice.known, 'what is known'),
      told(it, '/choice/unknown', choice.unknown, 'what is not known'),
    );
  const first = (id) => Object.entries(sections[id]?.blocks ?? {})[0] ?? [];
  return verdict(
    ['evidence', 'unknowns'].flatMap((id) => {
      const [block, text] = first(id);
      return told(it, `/sections/${id}/blocks/${block}`, text, `the section "${id}"`);
    }),
  );
}

/** In words, not in numbers alone: what it is about, and what happens without. */
export function whyItMatters(it) {
  const { choice, sections } = it.words;
  if (choice)
    return verdict(
      told(it, '/choice/condition', choice.condition, 'what the condition is'),
      told(it, '/choice/natural', choice.natural, 'what happens if nothing changes'),
    );
  const [block, text] = Object.entries(sections['why-fall-short']?.blocks ?? {})[0] ?? [];
  return verdict(told(it, `/sections/why-fall-short/blocks/${block}`, text, 'why it matters'));
}

/** Good and bad sides both, of what is on offer. */
export function bothSides(it) {
  if (it.words.options) {
    const cells = (kind) =>
      cellsOf(it, [kind]).filter(({ words, cell }) => isWritten(words) && cell?.visible);
    const [good, bad] = [cells('benefit'), cells('harm')];
    return verdict(
      claim(good.length, 'no good side is rendered', it.inPage(good[0]?.cell)),
      claim(bad.length, 'no bad side is rendered', it.inPage(bad[0]?.cell)),
    );
  }
  const heads = ['evidence', 'serious-risks'].map((id) =>
    it.find(it.words.sections[id]?.title ?? ''),
  );
  return verdict(
    heads.map((each) => claim(each, 'benefits or risks have no section', it.inPage(each))),
  );
}

/** What can go wrong, how often, and in whom. */
export function natureOfRisk(it) {
  if (it.words.options) {
    const cells = cellsOf(it, ['harm']);
    return verdict(
      claim(
        cells.length && cells.every(({ words, cell }) => isWritten(words) && cell?.text),
        'bad sides are missing',
        cells.slice(0, 3).map(({ cell }) => it.inPage(cell)),
      ),
    );
  }
  const ids = ['side-effects', 'serious-risks', 'who-not'];
  return verdict(
    ids.map((id) => {
      const node = it.find(it.words.sections[id]?.title ?? '');
      return claim(node, `no section "${id}"`, it.inPage(node));
    }),
  );
}

/** Each number of how likely something is also in words or in a picture. */
export function wordsOrPicture(it) {
  const pictures = it.page.figures.filter(({ images }) =>
    images.some(({ label }) => denominatorsIn(label).length),
  );
  return verdict(
    claim(
      pictures.length,
      'no picture shows a probability',
      pictures.slice(0, 3).map((each) => it.inPage(each)),
    ),
  );
}
