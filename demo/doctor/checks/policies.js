/** What the page's security policy keeps out. */
import { finding } from '../finding.js';
import {
  TYPES,
  folderOf,
  isOwn,
  isStrict,
  refusesFrame,
  refusesParts,
  refusesScript,
  refusesTwice,
  refusesTypes,
  sourceOf,
} from '../policy.js';
import { NOSCRIPT } from '../noscript.js';

const WEB_TEAM =
  'Have your web team put this in the page’s policy, replacing the rule of the same name.';

/** A rule with what it lacks. One for everything isn't widened: what it allows goes on in one for this alone. */
const asLine = ({ rule, sources }, own, ...more) =>
  [
    rule === 'default-src' ? own : rule,
    ...sources.filter((each) => each.toLowerCase() !== "'none'"),
    ...more,
  ].join(' ');

export function script({ policies, scripts }) {
  return scripts
    .filter(({ node, runs }) => runs && !node.closest(NOSCRIPT))
    .flatMap((each) => {
      const refusal = refusesScript(policies, each);
      if (refusal) return [scriptRefused(each, refusal)];
      const parts = refusesParts(policies, each);
      return parts ? [partsRefused(each, parts)] : [];
    });
}

const gradeOf = ({ maybe }) => (maybe ? 'risk' : 'broken');
const unless = ({ maybe }) => (maybe ? ', unless the page is on that host too' : '');
const todoOf = ({ maybe }) => (maybe ? `If it is not: ${WEB_TEAM}` : WEB_TEAM);

function scriptRefused({ file, address }, refusal) {
  const strict = isStrict(refusal);
  return finding(
    'policy-script',
    gradeOf(refusal),
    `The page’s security policy (CSP) blocks ${file} from ${hostOf(address)}${unless(refusal)}.`,
    'Browsers refuse the script. Visitors get only the links.',
    strict
      ? 'The policy allows only scripts with its nonce or hash. Have your web team give ours one.'
      : todoOf(refusal),
    strict ? undefined : asLine(refusal, 'script-src', sourceOf(address)),
  );
}

const hostOf = (address) =>
  isOwn(address) ? 'your own site' : sourceOf(address).replace(/^\w+:\/\//, '');

/** The loader has an address or a hash of its own in the policy, and what it fetches has none. */
const partsRefused = ({ base, file }, refusal) =>
  finding(
    'policy-parts',
    gradeOf(refusal),
    `The page’s security policy (CSP) allows ${file}, but not its parts${unless(refusal)}.`,
    'The script fetches each widget from the folder “parts” next to it. Browsers refuse those files, and visitors get only the links.',
    todoOf(refusal),
    asLine(refusal, 'script-src', folderOf(base)),
  );

/** The widgets make no code from text; for markup they ask the browser under two names. */
export function types({ policies, scripts }) {
  const refusal = refusesTypes(policies);
  if (!refusal || !scripts.some(({ runs }) => runs)) return [];
  const missing = TYPES.filter((name) => !refusal.sources.includes(name));
  return [
    finding(
      'policy-types',
      'broken',
      `The page’s security policy (CSP) requires Trusted Types, but does not name ${missing.join(' and ')}.`,
      'Browsers that support Trusted Types stop the script at once. Visitors get only the links there.',
      WEB_TEAM,
      asLine(refusal, '', ...missing),
    ),
  ];
}

/** Each file of ours brings the two names anew, and a policy allows each name once. */
export function typesTwice({ policies, scripts }) {
  const refusal = refusesTwice(policies);
  const files = new Set(scripts.filter(({ runs }) => runs).map(({ file }) => file));
  if (!refusal || files.size < 2) return [];
  return [
    finding(
      'policy-types-twice',
      'risk',
      `The page’s security policy (CSP) allows only one of these files to work: ${[...files].join(', ')}.`,
      'Each uses the same Trusted Types names, and the policy allows a name once. For the widgets of the second file, visitors get only the links.',
      `Have your web team keep only loader.js, which loads all widgets. Or: ${WEB_TEAM}`,
      asLine(refusal, '', "'allow-duplicates'"),
    ),
  ];
}

export function frame({ policies, places }) {
  return places
    .filter(({ kind, node }) => kind === 'frame' && !node.closest(NOSCRIPT))
    .flatMap(({ address }) => {
      const refusal = refusesFrame(policies, address);
      if (!refusal) return [];
      return [
        finding(
          'policy-frame',
          gradeOf(refusal),
          `The page’s security policy (CSP) blocks the frame from ${hostOf(address)}${unless(refusal)}.`,
          'Visitors see an empty box, or a message from the browser.',
          todoOf(refusal),
          asLine(refusal, 'frame-src', sourceOf(address)),
        ),
      ];
    });
}
