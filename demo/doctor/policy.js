/**
 * A page's own security policy (CSP), where it stands in the page, or in headers pasted with it. https://www.w3.org/TR/CSP3/
 */

import { PAGE, encrypted } from './address.js';
import { NOSCRIPT } from './noscript.js';

/**
 * Each policy of the headers and of the head as a map of directives. Elsewhere browsers skip them. At a comma
 * most browsers begin another one.
 */
export const policiesIn = (doc, headers) =>
  [
    ...headers.of('content-security-policy'),
    ...[...doc.head.querySelectorAll('meta[http-equiv="content-security-policy" i]')]
      .filter((meta) => !meta.closest(NOSCRIPT))
      .map((meta) => meta.getAttribute('content') ?? ''),
  ]
    .flatMap((each) => each.split(','))
    .map(directivesOf);

function directivesOf(text) {
  const found = new Map();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    // The first of a name counts.
    if (name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), values);
  }
  return found;
}

/** What each directive falls back to. */
const SCRIPT = ['script-src-elem', 'script-src', 'default-src'];
const FRAME = ['frame-src', 'child-src', 'default-src'];

const ruleOf = (policy, names) => names.find((each) => policy.has(each));

/** A keyword in any case; what a nonce or a hash is counts letter by letter. */
const keyword = (source) =>
  source.replace(/^'(?:nonce-|sha\d+-|[^']*'$)/i, (start) => start.toLowerCase());
export const hasKeyword = (sources, text) => sources.some((each) => keyword(each) === text);
const STRICT = "'strict-dynamic'";
export const isStrict = ({ sources }) => hasKeyword(sources, STRICT);

/** Whether browsers ask for everything with https:, whatever the page says. */
export const upgrades = (policies) =>
  policies.some((each) => each.has('upgrade-insecure-requests'));

const hasNonce = (node, sources) => {
  const nonce = node.getAttribute('nonce');
  return nonce && hasKeyword(sources, `'nonce-${nonce}'`);
};

/**
 * `{ rule, sources, maybe }` of the first policy that keeps a script out; `maybe` where the page would have to
 * be on another host than the script. Undefined where none surely does.
 */
export function refusesScript(policies, { node, address }) {
  return refusal(policies, SCRIPT, address, (sources, target) => {
    const hashes = (node.getAttribute('integrity') ?? '').split(/\s+/).filter(Boolean);
    if (hasNonce(node, sources)) return true;
    if (hashes.length && hashes.every((each) => hasKeyword(sources, `'${each}'`))) return true;
    return !hasKeyword(sources, STRICT) && isAllowed(target, sources);
  });
}

/** Whether a policy keeps text out that the page hands to the questionnaire's frame as its script. */
export const refusesInline = (policies, scripts) =>
  policies.some((policy) => {
    const sources = policy.get(ruleOf(policy, SCRIPT));
    if (!sources || scripts.some(({ node }) => hasNonce(node, sources))) return false;
    const isNamed = sources.some((each) => /^'(nonce-|sha\d+-|strict-dynamic)/i.test(each));
    return isNamed || !hasKeyword(sources, "'unsafe-inline'");
  });

/** The same of what the loader fetches: with its nonce, and as its own where that is enough. */
export function refusesParts(policies, { node, file, base }) {
  if (file !== 'loader.js') return undefined;
  return refusal(
    policies,
    SCRIPT,
    `${base}parts/core.js`,
    (sources, target) =>
      hasNonce(node, sources) || hasKeyword(sources, STRICT) || isAllowed(target, sources),
  );
}

export const refusesFrame = (policies, address) =>
  refusal(policies, FRAME, address, (sources, target) => isAllowed(target, sources));

/** The names that a policy lets scripts use for Trusted Types leave ours out; undefined where not. */
export function refusesTypes(policies) {
  const sources = typesOf(policies).find(
    (list) => !list.includes('*') && TYPES.some((name) => !list.includes(name)),
  );
  return sources && { rule: RULE, sources };
}

/** Names may be used once, and a second file of ours uses them again. */
export function refusesTwice(policies) {
  const sources = typesOf(policies).find((list) => !hasKeyword(list, "'allow-duplicates'"));
  return sources && { rule: RULE, sources };
}

const RULE = 'trusted-types';
const typesOf = (policies) => policies.flatMap((each) => (each.has(RULE) ? [each.get(RULE)] : []));

/** The names of the policies that the files make (docs/security.md). */
export const TYPES = ['lit-html', 'care-widgets'];

function refusal(policies, names, address, allows) {
  const target = upgrades(policies) ? encrypted(address) : address;
  const found = policies.flatMap((policy) => {
    const rule = ruleOf(policy, names);
    const sources = rule && policy.get(rule);
    if (!sources || allows(sources, target)) return [];
    return [{ rule, sources, maybe: mayBeOwn(sources, target) }];
  });
  return found.find(({ maybe }) => !maybe) ?? found[0];
}

const mayBeOwn = (sources, address) =>
  hasKeyword(sources, "'self'") && !hasKeyword(sources, STRICT) && !isOwn(address);

const whole = (address) => new URL(URL.canParse(address, PAGE) ? address : '', PAGE);

/** Whether an address is on the page's own host, whichever that is. */
export const isOwn = (address) => whole(address).origin === new URL(PAGE).origin;

/** What a policy can name an address by. */
export const sourceOf = (address) => (isOwn(address) ? "'self'" : whole(address).origin);

/** The same for a folder and all in it. */
export const folderOf = (base) => (isOwn(base) ? "'self'" : whole(base).href);

/** Whether sources let an address in, or may: which site the page is of, its code doesn't say. */
function isAllowed(address, sources) {
  const { protocol, hostname, pathname, port } = whole(address);
  const own = isOwn(address);
  return sources.some((source) => {
    const text = source.toLowerCase();
    if (text === "'self'") return own;
    if (text === '*') return /^https?:$/.test(protocol);
    if (text.startsWith("'")) return false;
    if (/^[a-z][a-z\d+.-]*:$/.test(text)) return fitsScheme(protocol, text) || own;
    const [, scheme, name, ownPort, path] = HOST.exec(source) ?? [];
    if (!name) return false;
    // Which host an address without one is on, nothing tells; its path may.
    if (own) return !address.startsWith('/') || fitsPath(pathname, path);
    return (
      (!scheme || fitsScheme(protocol, `${scheme.toLowerCase()}:`)) &&
      fitsHost(hostname, name.toLowerCase()) &&
      fitsPort({ protocol, port }, ownPort) &&
      fitsPath(pathname, path)
    );
  });
}

const HOST = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** What lets something in lets it in encrypted, too. */
const fitsScheme = (protocol, wanted) =>
  protocol === wanted || (wanted === 'http:' && protocol === 'https:');

const fitsHost = (hostname, wanted) =>
  wanted.startsWith('*')
    ? wanted === '*' || hostname.endsWith(wanted.slice(1))
    : hostname === wanted;

const PORTS = { 'http:': ['80'], 'https:': ['443', '80'] };
const fitsPort = ({ protocol, port }, wanted = '') =>
  wanted === '*' || wanted === port || (!port && Boolean(PORTS[protocol]?.includes(wanted)));

function fitsPath(pathname, wanted = '/') {
  if (wanted === '/') return true;
  const [path, rule] = [pathname, wanted].map(decoded);
  return rule.endsWith('/') ? path.startsWith(rule) : path === rule;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
