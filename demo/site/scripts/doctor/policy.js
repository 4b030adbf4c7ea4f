/**
 * A page's own security policy (CSP), where it stands in the page. What a server sends beside the page no
 * code of the page tells. https://www.w3.org/TR/CSP3/
 */

/** Each policy of the head as a map of directives. Elsewhere browsers skip them. */
export const policiesIn = (doc) =>
  [...doc.head.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map((meta) =>
    directivesOf(meta.getAttribute('content') ?? ''),
  );

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

/** `{ rule, sources }` of the first policy that keeps a script out; undefined where none surely does. */
export function refusesScript(policies, { node, address }) {
  return refusal(policies, SCRIPT, (sources) => {
    const nonce = node.getAttribute('nonce');
    const hashes = (node.getAttribute('integrity') ?? '').split(/\s+/).filter(Boolean);
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
    if (hashes.length && hashes.every((each) => sources.includes(`'${each}'`))) return true;
    return !sources.includes("'strict-dynamic'") && isAllowed(address, sources);
  });
}

export const refusesFrame = (policies, address) =>
  refusal(policies, FRAME, (sources) => isAllowed(address, sources));

/** The names that a policy lets scripts use for Trusted Types leave ours out; undefined where not. */
export function refusesTypes(policies) {
  const rule = 'trusted-types';
  const lists = policies.flatMap((each) => (each.has(rule) ? [each.get(rule)] : []));
  const sources = lists.find(
    (list) => !list.includes('*') && TYPES.some((name) => !list.includes(name)),
  );
  return sources && { rule, sources };
}

/** The names of the policies that the files make (docs/security.md). */
export const TYPES = ['lit-html', 'care-widgets'];

function refusal(policies, names, allows) {
  for (const policy of policies) {
    const rule = ruleOf(policy, names);
    const sources = rule && policy.get(rule);
    if (sources && !allows(sources)) return { rule, sources };
  }
  return undefined;
}

const PAGE = 'https://page.invalid/';
const whole = (address) => new URL(URL.canParse(address, PAGE) ? address : '', PAGE);

/** Whether an address is on the page's own host, whichever that is. */
export const isOwn = (address) => whole(address).origin === new URL(PAGE).origin;

/** What a policy can name an address by. */
export const sourceOf = (address) => (isOwn(address) ? "'self'" : whole(address).origin);

/** Whether sources let an address in, or may: which site the page is of, its code doesn't say. */
function isAllowed(address, sources) {
  const { protocol, hostname, pathname, host } = whole(address);
  const own = isOwn(address);
  return sources.some((source) => {
    const text = source.toLowerCase();
    if (text === "'self'") return own;
    if (text === '*') return /^https?:$/.test(protocol);
    if (text.startsWith("'")) return false;
    if (/^[a-z][a-z\d+.-]*:$/.test(text)) return protocol === text || own;
    // Which host an address without one is on, nothing tells.
    return own || fitsHost({ protocol, host, hostname, pathname }, source);
  });
}

const HOST = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

function fitsHost({ protocol, host, hostname, pathname }, source) {
  const [, scheme, name, port, path] = HOST.exec(source) ?? [];
  if (!name) return false;
  if (
    scheme &&
    `${scheme.toLowerCase()}:` !== protocol &&
    !(scheme === 'http' && protocol === 'https:')
  )
    return false;
  const wanted = name.toLowerCase();
  const fits = wanted.startsWith('*')
    ? wanted === '*' || hostname.endsWith(wanted.slice(1))
    : hostname === wanted;
  const [, ownPort = ''] = /:(\d+)$/.exec(host) ?? [];
  if (!fits || (port !== '*' && (port ?? '') !== ownPort && !(port === '443' && !ownPort)))
    return false;
  if (!path || path === '/') return true;
  return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}
