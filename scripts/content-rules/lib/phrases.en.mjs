const BLAME = 'it blames or labels the person';
const HARM = 'safe messaging about suicide rules it out';
const PROMISE = 'it promises more than studies show (FTC: claims need sound science)';
const STATUS = 'it misstates what the FDA approved';
const THEORY = 'it states a theory as fact';
const DEVICE = 'it makes the page sound like a medical device (FDA)';
const NEGATED = /\b(no|not|never|cannot|can't|does not|no one|nobody)\b/i;

export const ENGLISH = [
  // Say / not.
  {
    not: /\b(depressives|sufferers?|suffers? from|victims?)\b/i,
    why: BLAME,
    say: 'person with depression',
  },
  {
    not: /\b(patients?|people|person|you|who|have|has) failed\b|\bfailed (treatments?|medicines?|antidepressants?|drugs?|to respond|two|\d)|\btreatment failures?\b/i,
    why: BLAME,
    say: 'medicines did not help enough',
  },
  { not: /\b(addicts?|abusers?|junkies?)\b/i, why: BLAME, say: 'alcohol or drug problem' },
  {
    not: /\b(get|got|gets|stay|stayed|been) clean\b|\bdirty (urine|test|drug)/i,
    why: BLAME,
    say: 'alcohol or drug problem',
  },
  {
    not: /\bhopeless cases?\b|\blast resort\b/i,
    why: 'it takes hope away',
    say: 'hard-to-treat depression',
  },
  { not: /\bproven\b/i, unless: NEGATED, why: PROMISE, say: 'may help some people' },
  {
    not: /\b(ketamine|esketamine|spravato|spray|treatment|it|therapy|TMS|ECT) (really )?works\b/i,
    unless: NEGATED,
    why: PROMISE,
    say: 'may help some people',
  },
  {
    not: /\blife-?changing\b|\bmirac(le|ulous)\w*|\bbreakthrough|\bgame-?changer|\bscience-backed\b|\bmost important advance/i,
    why: PROMISE,
    say: 'may help some people',
  },
  {
    not: /\bworks when nothing else\b|\bcare that works\b/i,
    why: PROMISE,
    say: 'may help some people',
  },
  {
    not: /\bsafely used\b|\bused safely for\b/i,
    why: 'long use as an anesthetic says nothing about depression',
    say: 'used as an anesthetic since {ketamine-approved-year}',
  },
  {
    not: /\b(rebuild|reset|repair|rewire|regrow|restore)(s|ing|ed)?\b[^.]{0,30}\b(brain|connections?|damage|circuits?)\b/i,
    why: THEORY,
    say: 'may help brain cells form new links',
  },
  { not: /\bchemical imbalance\b|\bbrain (may )?needs? a different approach\b/i, why: THEORY },
  {
    not: /\bin-and-out\b|\bquick visit\b/i,
    why: 'people stay at least as long as staff must watch',
    say: 'at least {spravato-watch-hours} hours of watching',
  },
  // Safe messaging about suicide.
  { not: /\bcommit(s|ted|ting)? suicide\b/i, why: HARM, say: 'died by suicide' },
  {
    not: /\b(successful|unsuccessful|failed|completed) (suicides?|suicide attempts?|attempts?)\b/i,
    why: HARM,
    say: 'suicide attempt',
  },
  { not: /\b(epidemic|skyrocket\w*|contagion)\b/i, why: `${HARM}: alarm spreads` },
  {
    not: /\bsuicide notes?\b|\b(hang(ed|ing)?|shot|shoot|drown(ed)?) (him|her|them|your|my)sel(f|ves)\b|\bjump(ed|ing)? (off|from)\b|\bslit\b|\bslash(ed)? (his|her|their|your) wrists?\b/i,
    why: `${HARM}: no method, place or note`,
  },
  {
    not: /\bkilled (him|her|them)sel(f|ves) (because|over|after)\b|\bsuicide (was|is) caused by\b/i,
    why: `${HARM}: suicide has no single cause`,
  },
  {
    not: /\b(prevents?|stops?|treats?|cures?) (suicid\w+)/i,
    unless: /\b(no one|not|never|cannot|does not)\b/i,
    why: 'the label says that this is not shown',
    say: 'no one has shown that it prevents suicide',
  },
  // FDA and FTC.
  {
    not: /\bFDA[- ]approved (IV |intravenous |oral |compounded |generic )?ketamine\b|\b(IV|compounded|oral) ketamine is (now )?(FDA[- ])?approved\b/i,
    why: STATUS,
    say: 'off-label',
  },
  {
    not: /\bketamine is (now )?(FDA[- ])?approved (for|to treat) (depression|TRD|mental)/i,
    why: STATUS,
    say: 'It is not FDA-approved for depression',
  },
  { not: /\bsafe and effective\b|\bclinically proven\b/i, why: PROMISE },
  {
    not: /\b(no|without|zero|free of) side[- ]effects\b|\brisk-free\b/i,
    why: PROMISE,
    say: 'name the side effects',
  },
  { not: /\binstant(ly|aneous)?\b/i, why: PROMISE, say: 'in hours to a few days, for some people' },
  { not: /\bcure[sd]?\b|\bcuring\b/i, unless: NEGATED, why: PROMISE, say: 'may ease' },
  { not: /\bguarantee[sd]?\b/i, unless: NEGATED, why: PROMISE },
  { not: /\bnon-?addictive\b|\bnot addictive\b/i, why: 'the boxed warning names misuse' },
  {
    not: /\bbefore[- ]and[- ]after\b|\bfree consult|\blimited time\b|\bact now\b|\boffer ends\b/i,
    why: 'it is an advertisement, and countdowns press people in distress',
  },
  {
    not: /\bup to \d+ ?(%|percent|of)/i,
    why: 'it picks the best figure from small or open studies',
    say: 'the number, its comparison and its study',
  },
  {
    not: /\b(this|the|our) (tool|page|check|check-in|quiz|questionnaire) (detects?|diagnoses|monitors?)\b/i,
    why: DEVICE,
    say: 'your answers point to',
  },
];
