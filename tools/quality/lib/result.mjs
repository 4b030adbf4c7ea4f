/** What a check answers: a status, what shows it, and what is missing. */

export const STATUS = {
  met: 'met',
  unmet: 'not met',
  person: 'needs a person',
  away: 'not applicable',
};

/** What is missing where nobody has signed. */
export const NOT_YET = 'not yet done';

/** Past this many places more of them tell a reader nothing new. */
const SHOWN = 4;
const EXCERPT = 140;

/** A place that shows something: a selector or a content path, and a short excerpt. */
export function place(where, text = '') {
  const plain = String(text).replace(/\s+/g, ' ').trim();
  return {
    where,
    text: plain.length > EXCERPT ? `${plain.slice(0, EXCERPT).replace(/\s\S*$/, '')} …` : plain,
  };
}

/** One thing that must hold, what to say if it doesn't, and the places that show it. */
export function claim(holds, missing, ...shown) {
  return { holds: Boolean(holds), missing, shown: shown.flat().filter(Boolean) };
}

/** Met if every claim holds; without any claim nothing was shown, so it isn't met. */
export function verdict(...claims) {
  const all = claims.flat();
  const broken = all.filter(({ holds }) => !holds);
  const evidence = unique((broken.length ? broken : all).flatMap(({ shown }) => shown));
  if (!all.length || broken.length)
    return {
      status: STATUS.unmet,
      evidence,
      missing: broken.length
        ? [...new Set(broken.map(({ missing }) => missing))].join('; ')
        : 'nothing to judge was found',
    };
  return { status: STATUS.met, evidence };
}

/** Several results as one: met if all are. */
export function joined(...results) {
  const broken = results.filter(({ missing }) => missing);
  const from = broken.length ? broken : results;
  const evidence = from.flatMap((each) => each.evidence);
  const status = (broken[0] ?? results[0]).status;
  return broken.length
    ? { status, evidence, missing: broken.map(({ missing }) => missing).join('; ') }
    : { status, evidence };
}

export function notApplicable(why) {
  return { status: STATUS.away, evidence: [], note: why };
}

/** As many places as a reader can take in, and how many there are. */
export function shortened(evidence) {
  const rest = evidence.length - SHOWN;
  return rest > 0 ? { evidence: evidence.slice(0, SHOWN), more: rest } : { evidence };
}

/** "a, b and 3 more" for messages that name what is missing. */
export function some(names, most = 4) {
  const all = [...new Set(names)];
  const rest = all.length - most;
  return rest > 0 ? `${all.slice(0, most).join(', ')} and ${rest} more` : all.join(', ');
}

function unique(places) {
  return [...new Map(places.map((each) => [each.where, each])).values()];
}
