/** What numbers must not look like, and words that say that something isn't known. */

/** Risk relative to another risk: it hides how many people it is about. */
export const RELATIVE = [
  /\b(relative risk|risk ratio|odds ratio|hazard ratio|odds of|number needed to (treat|harm))\b/i,
  /\b(RR|OR|HR|NNT|NNH)\s*[=:]?\s*\d/,
  /\d\s*(%|percent)\s*(more|less|lower|higher|fewer|greater|better|worse|reduction|increase|drop|rise|likely)/i,
  /\b(twice|double|triple|half|\d+(\.\d+)?[ -](times|fold)|two|three|four|five) (times )?(as|the|more|less) (likely|often|risk|chance|odds|many people)/i,
  /\b(cuts?|lowers?|reduces?|raises?|doubles?|halves|triples?|increases?) (the|your) (risk|chance|odds)s? (by|of \w+ by)\b/i,
];

/** "1 in 20": to compare it with "1 in 8" one has to calculate. "10 of 100" is what to write. */
export const ONE_IN = /\b1 (in|out of) (every )?\d/;

export const COUNT = /\b(\d[\d,]*) (?:of|in|out of) (?:every )?(\d[\d,]{2,})\b/g;

/** Percent signs, decimals and fractions: not the whole people that everyone can picture. */
export const NOT_WHOLE = /\d\s*%|\bpercent\b|\b\d+\.\d+\b|\b\d+\/\d+\b/;

export const NOT_KNOWN =
  /\b(not (well )?known|no one (knows|can say)|nobody (knows|can say)|do(es)? not know|we found no|no (fair |checked )?(count|number|study|studies)|unknown|not (yet )?(counted|measured|studied))\b/i;

export const denominatorsIn = (text) => [
  ...new Set([...text.matchAll(COUNT)].map(([, , denominator]) => denominator.replaceAll(',', ''))),
];
