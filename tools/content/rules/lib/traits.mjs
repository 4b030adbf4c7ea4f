/**
 * How the English cell of a trait's row says it. A visitor who marks what matters is told the trait of
 * the options that facts list: the cells of those say it too, and no other cell of that row does.
 */
export const TRAITS = {
  anesthesia: /^Yes\b/,
  needle: /\bvein\b/,
  surgery: /\bsurgeon\b/,
  home: /\bat home\b/,
  watched: /\bwatch|before, during and after each dose/,
  'no-driving': /\bYou need a ride\b/,
  'whole-days': /\ball day\b/,
  'daily-visits': /\bdays a week\b/,
  memory: /\bmemory\b/,
  detached: /\bdetached\b/,
  'head-scalp': /\bscalp\b/,
  voice: /\bvoice\b/,
  stirred: /\bstirred up\b/,
  seizure: /\bseizure, which is rare\b/,
  pressure: /\bblood pressure\b/,
  'weight-sex': /\bweight or sex\b/,
  days: /\bwithin (a day|days|hours)\b/,
  slow: /\bslow\b/,
  'no-count': /\bno fair count\b/i,
  'no-comparison-better': /\bpoint opposite ways\b/,
  'seldom-paid': /\bPlans often do not cover it\b/,
  approval: /\bapproval\b/,
  'unsure-paid': /\bCoverage is limited\b/,
};
