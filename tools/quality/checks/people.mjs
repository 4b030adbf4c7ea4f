/** What only people can say: it is read from what they signed, and open until they have. */
import { hasBeen } from '../lib/dates.mjs';
import { NOT_YET, STATUS, claim, notApplicable, place, verdict } from '../lib/result.mjs';

const SIGNED = ['by', 'people', 'date', 'where'];

/** A test, review or study: who did it, with how many people, when, where one can read it. */
export function attested(it, { of }) {
  const { attestations } = it.facts['tx-options-compare'].data;
  const pointer = `/attestations/${of}`;
  const signed = attestations[of];
  const here = it.inContent(pointer, 'tx-options-compare');
  if (!signed) return verdict(claim(false, NOT_YET, { ...here, text: 'null' }));
  return verdict(signature(signed, it.today, SIGNED, here));
}

function signature(signed, today, fields, here) {
  const without = fields.filter((field) => !signed[field]);
  return [
    claim(!without.length, `the attestation has no ${without.join(', no ')}`, here),
    claim(
      without.includes('date') || hasBeen(signed.date, today),
      'the attestation bears a date that has not come',
      here,
    ),
  ];
}

export function notHere(_, { why }) {
  return notApplicable(why);
}

/** Nothing but a person can tell. */
export function asked() {
  return { status: STATUS.person, evidence: [] };
}

/**
 * Puts a row that a person must confirm before a person: what the check found broken stays broken; what
 * it found sound is theirs to judge, in docs/reports/judgements.json.
 */
export function confirmed(result, it, standard, id) {
  if (result.status !== STATUS.met && result.status !== STATUS.person) return result;
  const index = it.judgements.findIndex(
    (each) => each.standard === standard && each.element === it.tag && each.row === id,
  );
  if (index < 0) return { ...result, status: STATUS.person };
  const signed = it.judgements[index];
  const here = place(
    `docs/reports/judgements.json#/${index}`,
    `${signed.by}, ${signed.date}: ${signed.verdict}`,
  );
  const judged = verdict(
    signature(signed, it.today, ['by', 'date', 'where'], here),
    claim(signed.verdict === 'agree', signed.note ?? 'the person disagreed', here),
  );
  return { ...judged, evidence: [...judged.evidence, ...result.evidence] };
}
