/** What the page's security policy keeps out. */
import { finding } from '../finding.js';
import {
  TYPES,
  policiesIn,
  refusesFrame,
  refusesScript,
  refusesTypes,
  sourceOf,
} from '../policy.js';
import { NOSCRIPT } from '../read.js';

const WEB_TEAM =
  'Have your web team put this into the page’s policy, in place of the rule of the same name.';

/** A rule with what it lacks. One for everything isn't widened: what it allows goes on in one for this alone. */
const asLine = ({ rule, sources }, own, ...more) =>
  [
    rule === 'default-src' ? own : rule,
    ...sources.filter((each) => each !== "'none'"),
    ...more,
  ].join(' ');

export function script({ doc, scripts }) {
  const policies = policiesIn(doc);
  return scripts
    .filter(({ node, runs }) => runs && !node.closest(NOSCRIPT))
    .flatMap((each) => {
      const refusal = refusesScript(policies, each);
      return refusal ? [scriptRefused(each, refusal)] : [];
    });
}

function scriptRefused({ file, address }, refusal) {
  const strict = refusal.sources.includes("'strict-dynamic'");
  return finding(
    'policy-script',
    'broken',
    `The page’s security policy (CSP) keeps ${file} out.`,
    'Browsers refuse the script. Visitors get the links only.',
    strict
      ? 'The policy lets in scripts with its nonce or hash alone. Have your web team give ours one.'
      : WEB_TEAM,
    strict ? undefined : asLine(refusal, 'script-src', sourceOf(address)),
  );
}

/** The widgets make no code from text; for markup they ask the browser under two names. */
export function types({ doc, scripts }) {
  const refusal = refusesTypes(policiesIn(doc));
  if (!refusal || !scripts.some(({ runs }) => runs)) return [];
  const missing = TYPES.filter((name) => !refusal.sources.includes(name));
  return [
    finding(
      'policy-types',
      'broken',
      `The page’s security policy (CSP) names Trusted Types, but not ${missing.join(' and ')}.`,
      'Browsers that know Trusted Types stop the script at its first step. Their visitors get the links only.',
      WEB_TEAM,
      asLine(refusal, '', ...missing),
    ),
  ];
}

export function frame({ doc, places }) {
  const policies = policiesIn(doc);
  return places
    .filter(({ kind, node }) => kind === 'frame' && !node.closest(NOSCRIPT))
    .flatMap(({ address }) => {
      const refusal = refusesFrame(policies, address);
      if (!refusal) return [];
      return [
        finding(
          'policy-frame',
          'broken',
          'The page’s security policy (CSP) keeps the frame out.',
          'Visitors see an empty box, or a message of the browser’s.',
          WEB_TEAM,
          asLine(refusal, 'frame-src', sourceOf(address)),
        ),
      ];
    });
}
