/** Dates, updates, funding, reading level: what a publisher owes its readers. IPDAS and JAMA. */
import { longDate } from '../lib/dates.mjs';
import { isWritten } from '../lib/reader.mjs';
import { claim, verdict } from '../lib/result.mjs';
import { reachable, told } from '../lib/claims.mjs';

/** Who sees that a review is due needs time to do it. */
const DAYS_AHEAD = 30;

export const publication = (it) => verdict(published(it));

function published(it) {
  const { about } = it.content.words.en.common.data;
  const text = about.published.replace('{$date}', longDate(it.words.published));
  const node = it.find(text);
  return claim(
    node,
    'the day of publication is not rendered',
    it.inContent('/published'),
    it.inPage(node),
  );
}

/** The earliest date among the files that the widget is made of, as it shows it itself. */
function reviewed(it) {
  const { about } = it.content.words.en.common.data;
  const label = about.reviewBy.split('{$date}')[0].trim();
  const node = it.page.blocks.find(({ text }) => text.includes(label));
  const shown = new Date(`${node?.text.split(label)[1]?.replace(/\.$/, '').trim()} 12:00 UTC`);
  const left = (shown.getTime() - Date.parse(`${it.today}T12:00:00Z`)) / 86_400_000;
  return [
    claim(node && isFinite(left), 'the next review is not rendered', it.inPage(node)),
    claim(!(left < 0), 'the content is past its review date', it.inPage(node)),
    claim(
      !(left >= 0 && left < DAYS_AHEAD),
      `the review falls due in fewer than ${DAYS_AHEAD} days`,
      it.inPage(node),
    ),
  ];
}

export function updates(it) {
  return verdict(
    told(
      it,
      '/methods/blocks/updates',
      it.words.methods.blocks.updates,
      'how it is kept up to date',
    ),
    reviewed(it),
  );
}

/** Where a widget's words say who made them and who paid, and what they say. */
const madeIn = ({ words: { methods, made } }) =>
  methods ? { at: '/methods/blocks', said: methods.blocks } : { at: '/made', said: made };

export function funding(it) {
  const { at, said } = madeIn(it);
  return verdict(
    told(it, `${at}/funding`, said.funding, 'who paid'),
    told(it, `${at}/conflicts`, said.conflicts, 'what conflicts there are'),
  );
}

export function readingLevel(it) {
  const { ui } = it.words;
  const shape = (ui.reading ?? '')
    .replace(/[()]/g, '\\$&')
    .replace('{$grade}', '(\\d+)')
    .replace('{$smog}', '(\\d+)');
  const node = shape && it.page.blocks.find(({ text }) => new RegExp(shape).test(text));
  const shown = node ? new RegExp(shape).exec(node.text).slice(1).map(Number) : [];
  const { grade, smog } = it.reading;
  return verdict(
    claim(node, 'no reading level is rendered', it.inPage(node)),
    claim(
      !node || (shown[0] === grade && shown[1] === smog),
      `it shows ${shown.join(' and ')}, computed are ${grade} and ${smog}`,
    ),
  );
}

/** "Ana Ruiz, PhD": a person by name with what they learned. */
const NAMED =
  /\p{Lu}[\p{L}.-]+ (\p{Lu}[\p{L}.-]* )*\p{Lu}[\p{L}-]+, (M\.?D|D\.?O|Ph\.?D|R\.?N|PharmD|PsyD|LCSW|NP|MPH)\b/u;

/** JAMA asks for authors by name; a page that says only how it was made has nobody who answers for it. */
export function authorship(it) {
  const { at, said } = madeIn(it);
  const authors = said?.authors;
  return verdict(
    claim(isWritten(authors), 'the page does not say who wrote it', it.inContent('/review')),
    claim(
      NAMED.test(authors ?? ''),
      'no person with credentials is named as author',
      authors && it.inContent(`${at}/authors`),
    ),
  );
}

export function attribution(it) {
  const license = it.page.blocks.find(({ text }) =>
    /\bCC BY\b|©|\bcopyright\b|\bCreative Commons\b/i.test(text),
  );
  return verdict(
    reachable(it),
    claim(license, 'no copyright or license line is rendered', it.inPage(license)),
  );
}

export function disclosure(it) {
  if (!madeIn(it).said)
    return verdict(claim(false, 'the page says neither who made it nor who paid'));
  return funding(it);
}

export const currency = (it) => verdict(published(it), reviewed(it));
