import { isObject } from '../text/is-object.mjs';
import { TAGS, WIDGETS } from './widgets.mjs';

/** Attestations that can't be true or are out of date, and words that are due for a look. */
export function adviseDates(pack, strings, today) {
  return [
    ...attestations(pack).flatMap((each) => attested(each, pack, today)),
    ...due(pack, today),
    ...unattested(pack, strings),
  ];
}

/** Those of the list, and those that stand with a widget's words. */
function attestations(pack) {
  const listed = (pack.review ?? []).map((review, index) => ({
    ...review,
    pointer: `/review/${index}`,
  }));
  const own = parts(pack).flatMap(({ widget, language, words }) =>
    words?.review
      ? [{ ...words.review, widget, language, pointer: `/${widget}/${language}/review` }]
      : [],
  );
  return [...listed, ...own];
}

function attested({ date, widget, language, pointer }, pack, today) {
  const at = `${pointer}/date`;
  if (date > today)
    return [{ pointer: at, reason: `${date} is in the future: use the day the review was done` }];
  const ours = WIDGETS[widget].packs[language].published;
  const published = pack[widget]?.[language]?.published ?? ours;
  if (date >= published) return [];
  return [
    {
      pointer: at,
      reason: `is older than the words, which were published on ${published}: have them reviewed again`,
    },
  ];
}

function due(pack, today) {
  return parts(pack).flatMap(({ widget, language, words }) => {
    const { reviewBy } = { ...WIDGETS[widget].packs[language], ...words };
    if (reviewBy >= today) return [];
    const reason = `was due for review by ${reviewBy}, and the page says so: update care-widgets if you can, then have the words reviewed again`;
    return [{ pointer: `/${widget}/${language}`, reason }];
  });
}

/** Words that a clinic changed and nobody of theirs answers for. */
function unattested(pack, strings) {
  const done = new Set(attestations(pack).map(({ widget, language }) => `/${widget}/${language}`));
  const changed = new Set(strings.map(({ name, language }) => `/${name}/${language}`));
  return [...changed]
    .filter((each) => !done.has(each))
    .map((pointer) => ({
      pointer,
      reason: 'has words of your own that nobody has attested: add an entry to "review"',
    }));
}

/** The widgets of the pack in each language that it has words of its own in. */
function parts(pack) {
  return TAGS.filter((tag) => isObject(pack[tag])).flatMap((widget) =>
    Object.keys(WIDGETS[widget].packs)
      .filter((language) => isObject(pack[widget][language]))
      .map((language) => ({ widget, language, words: pack[widget][language] })),
  );
}
